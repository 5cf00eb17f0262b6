#include "tests/bench/large_hotel.hpp"

namespace turndown::ui {

namespace {

constexpr int kRooms = 500;
constexpr int kRoomsOnAFloor = 25;

} // namespace

std::vector<Document> largeHotel(UtcTime now)
{
    std::vector<Document> rooms;
    std::vector<Document> hotel;
    for (Document& document : demoDocuments(now)) {
        (std::holds_alternative<Room>(document.body) ? rooms : hotel).push_back(std::move(document));
    }
    for (int index = 0; index < kRooms; ++index) {
        Document copy = rooms[static_cast<std::size_t>(index) % rooms.size()];
        Room& room = std::get<Room>(copy.body);
        room.floor = std::to_string(10 + index / kRoomsOnAFloor);
        room.number = std::to_string((10 + index / kRoomsOnAFloor) * 100 + index % kRoomsOnAFloor + 1);
        room.task.assignedTo = StaffId{"u-li"};
        room.task.position = index;
        copy.name = DocumentName{document_kind::kRoom, room.number};
        hotel.push_back(std::move(copy));
    }
    return hotel;
}

} // namespace turndown::ui
