#include "shared/rules/found_views.hpp"

#include <algorithm>
#include <cctype>

namespace turndown {

namespace {

constexpr std::size_t kShownOfId = 6;

int usualDays(FoundClass kept)
{
    switch (kept) {
    case FoundClass::Ordinary:
        return 90;
    case FoundClass::Valuable:
        return 365;
    case FoundClass::Document:
        return 180;
    case FoundClass::Perishable:
        return 3;
    case FoundClass::Hazardous:
        return 0;
    }
    return 0;
}

} // namespace

std::optional<StaffId> heldBy(const FoundItem& item)
{
    if (isClosed(item)) {
        return std::nullopt;
    }
    if (item.custody.empty()) {
        return item.reportedBy;
    }
    const Custody& last = item.custody.back();
    return last.receivedBy ? last.receivedBy : last.toStaff;
}

bool isClosed(const FoundItem& item)
{
    return item.state == FoundState::Returned || item.state == FoundState::Disposed;
}

int retentionDays(const Settings& settings, FoundClass kept)
{
    const auto set = settings.retentionDays.find(kept);
    return set == settings.retentionDays.end() ? usualDays(kept) : set->second;
}

std::string labelOf(const FoundItem& item, std::string_view id)
{
    if (!item.label.empty()) {
        return item.label;
    }
    std::string label{id.substr(id.size() - std::min(id.size(), kShownOfId))};
    std::transform(label.begin(), label.end(), label.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return label;
}

} // namespace turndown
