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
    return evening;
}

} // namespace turndown::crew
