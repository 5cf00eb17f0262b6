#include "mobile/core/notices.hpp"

#include <algorithm>

namespace turndown::tablet {

bool isCurrentFor(const Briefing& notice, Role role, Day today)
{
    const bool isPublished = !notice.publishedBy.empty() && !notice.withdrawn;
    const bool isForThem = notice.roles.empty() || notice.roles.contains(role);
    return isPublished && isForThem && (notice.standing || notice.day >= today);
}

bool isUnread(const Briefing& notice, const StaffId& person)
{
    return notice.publishedBy != person && receiptOf(notice, person) == nullptr;
}

const ReadReceipt* receiptOf(const Briefing& notice, const StaffId& person)
{
    const auto receipt = std::find_if(notice.read.begin(), notice.read.end(),
                                      [&](const ReadReceipt& read) { return read.by == person; });
    return receipt == notice.read.end() ? nullptr : &*receipt;
}

} // namespace turndown::tablet
