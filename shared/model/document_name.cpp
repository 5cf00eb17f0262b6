#include "shared/model/document_name.hpp"

#include <algorithm>
#include <array>

namespace turndown {

std::string_view DocumentName::kind() const
{
    return std::string_view{m_text}.substr(0, m_text.find('/'));
}

std::string_view DocumentName::key() const
{
    const auto slash = m_text.find('/');
    return slash == std::string::npos ? std::string_view{} : std::string_view{m_text}.substr(slash + 1);
}

bool isWellFormed(const DocumentName& name)
{
    using namespace document_kind;
    constexpr std::array kOneWordKinds{kProperty, kRoom, kItem, kChecklist, kRoomType, kWorkOrder, kStaff};
    const auto key = name.key();
    const auto slashes = std::count(key.begin(), key.end(), '/');
    if (key.empty() || key.front() == '/' || key.back() == '/') {
        return false;
    }
    if (name.kind() == kStock) {
        return slashes == 1;
    }
    return slashes == 0 && std::find(kOneWordKinds.begin(), kOneWordKinds.end(), name.kind()) != kOneWordKinds.end();
}

} // namespace turndown
