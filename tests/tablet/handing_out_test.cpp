#include "mobile/core/handing_out.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::tablet;

namespace {

const StaffId kLi{"u-li"};
const StaffId kMaria{"u-maria"};

WorkRoom room(const std::string& number, std::optional<StaffId> to, int position = 0, bool stays = false)
{
    return {number, "12", "", 30, std::move(to), position, stays, 0};
}

} // namespace

SCENARIO("rooms come at the end of their new person's own order")
{
    const std::vector<WorkRoom> rooms{room("1201", kLi, 1), room("1202", kLi, 2), room("1203", kMaria, 4),
                                      room("1204", std::nullopt)};
    const auto assignments = assignmentsFor({{"1201", kMaria}, {"1202", std::nullopt}, {"1204", kMaria}}, rooms);
    REQUIRE(assignments.size() == 3);
    CHECK(assignments[0].number == "1201");
    REQUIRE(assignments[0].assigned.to.has_value());
    CHECK(*assignments[0].assigned.to == kMaria);
    CHECK(assignments[0].assigned.position == 5);
    REQUIRE(assignments[1].assigned.to.has_value()); // it is said: to nobody
    CHECK_FALSE(assignments[1].assigned.to->has_value());
    CHECK_FALSE(assignments[1].assigned.position.has_value());
    CHECK(assignments[2].assigned.position == 6);
}

SCENARIO("a plan gives way to what has happened since")
{
    const std::vector<WorkRoom> rooms{room("1201", kLi, 1, true), room("1202", kMaria), room("1203", kLi)};
    const Plan plan{{"1201", kMaria}, {"1202", kMaria}, {"1203", kMaria}, {"1299", kMaria}};
    const Plan left = stillToDo(plan, rooms);
    REQUIRE(left.size() == 1); // one is being cleaned, one is hers already, one is no work any more
    CHECK(left.begin()->first == "1203");
    CHECK(assignmentsFor(plan, rooms).size() == 1);
    CHECK(asPlanned(rooms, left)[2].to == kMaria);
}
