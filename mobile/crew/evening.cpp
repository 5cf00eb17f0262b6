#include "mobile/crew/evening.hpp"

#include "mobile/crew/opening.hpp"

#include <algorithm>

namespace turndown::crew {

namespace {

Result<bool> makeReady(OfficeSession& clerk, const Document& document)
{
    const Room& room = std::get<Room>(document.body);
    if (room.turn || room.condition == Condition::Inspected) {
        return false;
    }
    const auto stated =
        clerk.state("room.overridden", document.name, RoomOverridden{Condition::Inspected, "opening of the demo"});
    return stated ? Result<bool>{true} : Result<bool>{stated.error()};
}

Result<bool> checkIn(OfficeSession& clerk, const Document& document, Day today)
{
    const Room& room = std::get<Room>(document.body);
    const auto inHouse = std::find_if(room.expected.begin(), room.expected.end(), [today](const ExpectedStay& stay) {
        return stay.arrival < today && stay.departure >= today;
    });
    if (room.occupancy == Occupancy::Occupied || inHouse == room.expected.end()) {
        return false;
    }
    const auto stated =
        clerk.state("stay.checked_in", document.name,
                    StayCheckedIn{inHouse->guests, inHouse->flags, inHouse->arrival, inHouse->departure});
    return stated ? Result<bool>{true} : Result<bool>{stated.error()};
}

/// What the day before left to the engineers: a hazard, what can wait, what a guest may owe. Once.
Result<int> reportDefects(OfficeSession& clerk, const std::vector<Document>& rooms)
{
    const auto known = clerk.documents(document_kind::kWorkOrder);
    if (!known) {
        return known.error();
    }
    if (!known->empty() || rooms.size() < 4) {
        return 0;
    }
    const auto in = [&](std::size_t room) { return std::string{rooms.at(room).name.key()}; };
    DamageReported sparks{in(0), {}, "electrical", "socket-dead", Priority::P1, "It sparks when the kettle is on.", {}};
    sparks.hazard = true;
    DamageReported lamp{in(1), {}, "electrical", "lamp-out", Priority::P3, "Broken by a child.", {}};
    lamp.charge = {{"broken-lamp", 1, 18000}};
    const DamageReported drips{in(2), {}, "hvac", "drips", Priority::P2, "", {}};
    const DamageReported scratched{in(3), {}, "furniture", "scratched", Priority::P4, "", {}};
    int reported = 0;
    for (const DamageReported& defect : {sparks, lamp, drips, scratched}) {
        const auto stated = clerk.open("damage.reported", document_kind::kWorkOrder, defect);
        if (!stated) {
            return stated.error();
        }
        ++reported;
    }
    return reported;
}

} // namespace

Result<Evening> spendEvening(OfficeSession& clerk, Day today)
{
    const Result<std::vector<Document>> rooms = clerk.documents(document_kind::kRoom);
    if (!rooms) {
        return rooms.error();
    }
    Evening evening;
    for (const Document& document : *rooms) {
        const Result<bool> ready = makeReady(clerk, document);
        if (!ready) {
            return ready.error();
        }
        const Result<bool> in = checkIn(clerk, document, today);
        if (!in) {
            return in.error();
        }
        evening.roomsReady += *ready ? 1 : 0;
        evening.guestsIn += *in ? 1 : 0;
    }
    if (Done laidOut = layOutThings(clerk, today); !laidOut) {
        return laidOut.error();
    }
    const Result<int> defects = reportDefects(clerk, *rooms);
    if (!defects) {
        return defects.error();
    }
    evening.defects = *defects;
    return evening;
}

} // namespace turndown::crew
