#include "mobile/core/repairs.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/document_views.hpp"

#include <tuple>

namespace turndown::tablet {

namespace {

constexpr std::chrono::hours kSameDamage{24};

bool supervises(Role role)
{
    return role == Role::Supervisor || role == Role::Manager;
}

UtcTime endOf(const WorkOrder& order)
{
    return order.verifiedAt.value_or(order.doneAt.value_or(order.reportedAt));
}

bool isSamePlace(const WorkOrder& left, const WorkOrder& right)
{
    return left.room == right.room && left.place == right.place && left.category == right.category;
}

} // namespace

bool seesRepairs(Role role)
{
    return role == Role::Engineer || role == Role::Clerk || role == Role::Night || mayLead(role);
}

bool mayRepair(Role role)
{
    return role == Role::Engineer || role == Role::Clerk || supervises(role);
}

bool mayVerifyRepair(Role role)
{
    return role == Role::Clerk || supervises(role);
}

bool mayAskOffSale(Role role)
{
    return role == Role::Engineer || role == Role::Clerk || mayLead(role);
}

bool mayAnswerOffSale(Role role)
{
    return role == Role::Manager;
}

bool isMine(const WorkOrder& order, const StaffId& person)
{
    return (order.acceptedBy ? order.acceptedBy : order.assignedTo) == person;
}

bool waitsFor(const WorkOrder& order, const StaffId& person)
{
    return order.state == WorkOrderState::Open && (!order.assignedTo || order.assignedTo == person);
}

const ShownDocument* repeatedBy(const std::vector<ShownDocument>& orders, const WorkOrder& report, UtcTime now)
{
    const ShownDocument* latest = nullptr;
    for (const ShownDocument& shown : orders) {
        const auto* const order = shown.as<WorkOrder>();
        const bool isRepeated = order != nullptr && isFinished(shown.document->body) && isSamePlace(*order, report) &&
                                order->what == report.what && now - endOf(*order) <= std::chrono::days{kRepeatDays};
        if (isRepeated && (latest == nullptr || endOf(*latest->as<WorkOrder>()) < endOf(*order))) {
            latest = &shown;
        }
    }
    return latest;
}

const ShownDocument* likelySame(const std::vector<ShownDocument>& orders, const ShownDocument& order)
{
    const auto* const later = order.as<WorkOrder>();
    if (later == nullptr || isFinished(order.document->body)) {
        return nullptr;
    }
    const auto age = [](const ShownDocument& shown) {
        return std::tuple{shown.as<WorkOrder>()->reportedAt, shown.document->name};
    };
    const ShownDocument* first = nullptr;
    for (const ShownDocument& shown : orders) {
        const auto* const earlier = shown.as<WorkOrder>();
        const bool fits = earlier != nullptr && !isFinished(shown.document->body) && isSamePlace(*earlier, *later) &&
                          age(shown) < age(order) && later->reportedAt - earlier->reportedAt <= kSameDamage;
        if (fits && (first == nullptr || age(shown) < age(*first))) {
            first = &shown;
        }
    }
    return first;
}

} // namespace turndown::tablet
