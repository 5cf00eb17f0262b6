#include "mobile/core/sample.hpp"
#include "shared/rules/sampling.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

const Day kToday = std::chrono::floor<std::chrono::days>(at(0));

ShownDocument passed(int number, const StaffId& by, UtcTime when, const StaffId& cleaner = kLi)
{
    Room room = dirtyRoom();
    room.number = std::to_string(number);
    room.condition = Condition::Inspected;
    room.task.cleanedBy = cleaner;
    room.inspection = {.result = InspectionResult::Passed, .by = by, .at = when, .score = 100, .op = op(1)};
    return {std::make_shared<const Document>(roomDocument(room)), {}};
}

ShownDocument sentBackOnce(int number, const StaffId& cleaner)
{
    Room room = dirtyRoom();
    room.number = std::to_string(number);
    room.task.cleanedBy = cleaner;
    room.inspection.failCount = 1;
    return {std::make_shared<const Document>(roomDocument(room)), {}};
}

/// A hotel that looks again at so many percent, and whose day began at four.
Document hotelSampling(int percent)
{
    Property property;
    property.businessDay = kToday;
    property.settings.samplingPercent = percent;
    Document document;
    document.name = DocumentName{document_kind::kProperty, "main"};
    document.body = property;
    document.recent = {{op(9), "day.rolled", StaffId{"server"}, at(4), kApplied, 0}};
    return document;
}

std::vector<std::string> sampleOf(const std::vector<ShownDocument>& rooms, const Document& property)
{
    std::vector<std::string> numbers;
    for (const ShownDocument& shown : todaysSample(
             rooms, property, [](const StaffId& staff) { return std::optional{StaffMember{.role = roleOf(staff)}}; })) {
        numbers.push_back(shown.as<Room>()->number);
    }
    return numbers;
}

} // namespace

SCENARIO("today's sample is drawn among the rooms that leads have passed today")
{
    const std::vector<ShownDocument> rooms{
        passed(1210, kChen, at(10)), passed(203, kChen, at(11)),
        passed(1204, kOlga, at(10)), // a supervisor has looked already
        passed(1205, kChen, at(3)),  // before the night roll
    };
    THEN("a hotel that looks at all again sees all of them, by number")
    {
        CHECK(sampleOf(rooms, hotelSampling(100)) == std::vector<std::string>{"203", "1210"});
    }
    THEN("a hotel that looks at none again sees none")
    {
        CHECK(sampleOf(rooms, hotelSampling(0)).empty());
    }
    THEN("a hotel without a business day draws nothing yet")
    {
        CHECK(sampleOf(rooms, Document{}).empty());
    }
}

SCENARIO("the draw of the tablet is the draw of the hotel")
{
    std::vector<ShownDocument> rooms;
    std::vector<std::string> drawn;
    for (int number = 101; number <= 160; ++number) {
        rooms.push_back(passed(number, kChen, at(10)));
        if (isSampled(std::to_string(number), kToday, 20, 1)) {
            drawn.push_back(std::to_string(number));
        }
    }
    REQUIRE_FALSE(drawn.empty());
    CHECK(sampleOf(rooms, hotelSampling(20)) == drawn);
}

SCENARIO("rooms of somebody whose rooms were sent back are looked at more often")
{
    CHECK(sampleWeight(kLi, std::nullopt, {passed(101, kChen, at(10))}, kToday) == 1);
    CHECK(sampleWeight(kLi, std::nullopt, {sentBackOnce(101, kLi), sentBackOnce(102, kMaria)}, kToday) == 2);
    CHECK(sampleWeight(kLi, std::nullopt,
                       {sentBackOnce(101, kLi), sentBackOnce(102, kLi), sentBackOnce(103, kLi), sentBackOnce(104, kLi),
                        sentBackOnce(105, kLi)},
                       kToday) == 4);

    THEN("those of somebody who is new as well")
    {
        StaffMember member;
        member.since = kToday - std::chrono::days{59};
        CHECK(sampleWeight(kLi, member, {}, kToday) == 2);
        member.since = kToday - std::chrono::days{60};
        CHECK(sampleWeight(kLi, member, {}, kToday) == 1);
    }
    THEN("in a hotel that looks at every fourth, all of theirs are drawn")
    {
        const std::vector<ShownDocument> rooms{sentBackOnce(101, kLi),
                                               sentBackOnce(102, kLi),
                                               sentBackOnce(103, kLi),
                                               passed(201, kChen, at(10)),
                                               passed(202, kChen, at(10)),
                                               passed(203, kChen, at(10)),
                                               passed(204, kChen, at(10)),
                                               passed(301, kChen, at(10), kMaria),
                                               passed(302, kChen, at(10), kMaria)};
        const auto sample = sampleOf(rooms, hotelSampling(25));
        CHECK(std::vector(sample.begin(), sample.begin() + 4) == std::vector<std::string>{"201", "202", "203", "204"});
        CHECK(sample.size() < 6);
    }
}
