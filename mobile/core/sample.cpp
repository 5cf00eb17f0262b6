#include "mobile/core/sample.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/sampling.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

constexpr int kHeaviest = 4;

/// When the business day began, as far as the hotel's document remembers it: a moment that all tablets share, whatever
/// their clocks say.
UtcTime beginningOfDay(const Document& property)
{
    const auto roll = std::find_if(property.recent.rbegin(), property.recent.rend(),
                                   [](const RecentOperation& recent) { return recent.kind == "day.rolled"; });
    return roll == property.recent.rend() ? UtcTime{} : roll->eff;
}

} // namespace

int sampleWeight(const StaffId& cleaner, const std::vector<ShownDocument>& rooms)
{
    int weight = 1;
    for (const ShownDocument& shown : rooms) {
        const Room* const room = shown.as<Room>();
        if (room != nullptr && room->task.cleanedBy == cleaner) {
            weight += room->inspection.failCount;
        }
    }
    return std::min(weight, kHeaviest);
}

std::vector<ShownDocument> todaysSample(const std::vector<ShownDocument>& rooms, const Document& property,
                                        const std::function<std::optional<Role>(const StaffId&)>& roleOf)
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
        const bool byLeadToday =
            roleOf(*room->inspection.by) == Role::Lead && room->inspection.at.value_or(UtcTime{}) >= since;
        return byLeadToday && isSampled(room->number, *hotel->businessDay, hotel->settings.samplingPercent,
                                        sampleWeight(room->task.cleanedBy.value_or(StaffId{}), rooms));
    };
    std::vector<ShownDocument> sample;
    std::copy_if(rooms.begin(), rooms.end(), std::back_inserter(sample), isDrawn);
    std::sort(sample.begin(), sample.end(), [](const ShownDocument& left, const ShownDocument& right) {
        return roomNumberLess(left.as<Room>()->number, right.as<Room>()->number);
    });
    return sample;
}

} // namespace turndown::tablet
