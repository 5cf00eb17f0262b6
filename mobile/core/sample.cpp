#include "mobile/core/sample.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/sampling.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

constexpr int kHeaviest = 4;
constexpr std::chrono::days kNewFor{60};

/// When the business day began, as far as the hotel's document remembers it: a moment that all tablets share, whatever
/// their clocks say.
UtcTime beginningOfDay(const Document& property)
{
    const auto roll = std::find_if(property.recent.rbegin(), property.recent.rend(),
                                   [](const RecentOperation& recent) { return recent.kind == "day.rolled"; });
    return roll == property.recent.rend() ? UtcTime{} : roll->eff;
}

} // namespace

int sampleWeight(const StaffId& cleaner, const std::optional<StaffMember>& member,
                 const std::vector<ShownDocument>& rooms, Day today)
{
    const bool isNew = member && member->since && today - *member->since < kNewFor;
    int weight = isNew ? 2 : 1;
    for (const ShownDocument& shown : rooms) {
        const Room* const room = shown.as<Room>();
        if (room != nullptr && room->task.cleanedBy == cleaner) {
            weight += room->inspection.failCount;
        }
    }
    return std::min(weight, kHeaviest);
}

std::vector<ShownDocument> todaysSample(const std::vector<ShownDocument>& rooms, const Document& property,
                                        const std::function<std::optional<StaffMember>(const StaffId&)>& memberOf)
{
    const auto* const hotel = std::get_if<Property>(&property.body);
    if (hotel == nullptr || !hotel->businessDay) {
        return {};
    }
    const UtcTime since = beginningOfDay(property);
    const auto isDrawn = [&](const ShownDocument& shown) {
        const Room* const room = shown.as<Room>();
        if (room == nullptr || room->inspection.result != InspectionResult::Passed || !room->inspection.by) {
            return false;
        }
        const auto inspector = memberOf(*room->inspection.by);
        const bool byLeadToday =
            inspector && inspector->role == Role::Lead && room->inspection.at.value_or(UtcTime{}) >= since;
        const StaffId cleaner = room->task.cleanedBy.value_or(StaffId{});
        return byLeadToday && isSampled(room->number, *hotel->businessDay, hotel->settings.samplingPercent,
                                        sampleWeight(cleaner, memberOf(cleaner), rooms, *hotel->businessDay));
    };
    std::vector<ShownDocument> sample;
    std::copy_if(rooms.begin(), rooms.end(), std::back_inserter(sample), isDrawn);
    std::sort(sample.begin(), sample.end(), [](const ShownDocument& left, const ShownDocument& right) {
        return roomNumberLess(left.as<Room>()->number, right.as<Room>()->number);
    });
    return sample;
}

} // namespace turndown::tablet
