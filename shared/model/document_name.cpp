#include "shared/model/document_name.hpp"

#include <algorithm>
#include <array>

namespace turndown {

namespace {

/// What makes a document be there: an office's `document.set`, or the first operation that speaks of it.
enum class Begins { BySetting, BySaying };

struct Kind {
    std::string_view name;
    Begins begins;
};

constexpr std::array kKinds{
    Kind{document_kind::kProperty, Begins::BySetting},   Kind{document_kind::kRoom, Begins::BySetting},
    Kind{document_kind::kArea, Begins::BySetting},       Kind{document_kind::kItem, Begins::BySetting},
    Kind{document_kind::kChecklist, Begins::BySetting},  Kind{document_kind::kRoomType, Begins::BySetting},
    Kind{document_kind::kDeepClean, Begins::BySetting},  Kind{document_kind::kStaff, Begins::BySetting},
    Kind{document_kind::kStock, Begins::BySaying},       Kind{document_kind::kWorkOrder, Begins::BySaying},
    Kind{document_kind::kRequest, Begins::BySaying},     Kind{document_kind::kPosting, Begins::BySaying},
    Kind{document_kind::kRequisition, Begins::BySaying}, Kind{document_kind::kCountSheet, Begins::BySaying},
    Kind{document_kind::kFoundItem, Begins::BySaying},   Kind{document_kind::kLoan, Begins::BySaying},
    Kind{document_kind::kCustody, Begins::BySetting},    Kind{document_kind::kLogEntry, Begins::BySaying},
    Kind{document_kind::kHandover, Begins::BySaying},    Kind{document_kind::kBriefing, Begins::BySaying},
    Kind{document_kind::kReport, Begins::BySaying},      Kind{document_kind::kRoster, Begins::BySaying}};

constexpr const Kind* findKind(std::string_view name)
{
    return std::find_if(kKinds.begin(), kKinds.end(), [name](const Kind& kind) { return kind.name == name; });
}

} // namespace

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
    const auto key = name.key();
    const auto slashes = std::count(key.begin(), key.end(), '/');
    if (key.empty() || key.front() == '/' || key.back() == '/' || findKind(name.kind()) == kKinds.end()) {
        return false;
    }
    return slashes == (name.kind() == document_kind::kStock ? 1 : 0);
}

bool isCreatedBySetting(const DocumentName& name)
{
    const auto* const kind = findKind(name.kind());
    return kind != kKinds.end() && kind->begins == Begins::BySetting;
}

} // namespace turndown
