#include "mobile/crew/board.hpp"

#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <iterator>

namespace turndown::crew {

namespace {

/// How often a room has applied `kind` since the night roll.
int sinceRoll(const Document& document, std::string_view kind)
{
    const auto roll = std::find_if(document.recent.rbegin(), document.recent.rend(),
                                   [](const RecentOperation& each) { return each.kind == "day.rolled"; });
    return static_cast<int>(std::count_if(document.recent.rbegin(), roll, [kind](const RecentOperation& each) {
        return each.kind == kind && each.verdict.outcome == Outcome::Applied;
    }));
}

void count(Board& board, const Document& document)
{
    const auto* room = std::get_if<Room>(&document.body);
    if (room == nullptr) {
        return;
    }
    const bool occupied = room->occupancy == Occupancy::Occupied;
    board.day.departures += sinceRoll(document, "stay.checked_out");
    board.day.arrivals += sinceRoll(document, "stay.checked_in");
    board.day.stayovers += room->stay == Stay::Stayover ? 1 : 0;
    board.dirty += !occupied && needsCleaning(*room) ? 1 : 0;
    board.occupied += occupied ? 1 : 0;
    board.ready += isReadyToSell(*room, true) ? 1 : 0;
}

} // namespace

Board boardOf(const std::vector<Document>& rooms, const std::vector<Document>& workOrders)
{
    Board board;
    for (const Document& room : rooms) {
        count(board, room);
    }
    board.workOrders = static_cast<int>(workOrders.size());
    return board;
}

Board boardOf(const tablet::Tablet& tablet)
{
    Board board;
    for (const tablet::ShownDocument& room : tablet.list(document_kind::kRoom)) {
        count(board, *room.document);
    }
    board.workOrders = static_cast<int>(tablet.list(document_kind::kWorkOrder).size());
    return board;
}

} // namespace turndown::crew
