#include "mobile/crew/room_shares.hpp"

#include "mobile/core/credits.hpp"
#include "mobile/core/room_work.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace turndown::crew {

namespace {

const Room& roomOf(const Document& document)
{
    return std::get<Room>(document.body);
}

int usualCredits(TaskKind task)
{
    switch (task) {
    case TaskKind::Departure:
        return 32;
    case TaskKind::Stayover:
        return 17;
    case TaskKind::Turndown:
        return 9;
    case TaskKind::Pickup:
        return 8;
    case TaskKind::Deep:
        return 60;
    }
    return 0;
}

} // namespace

int credits(const Room& room, const std::vector<Document>& roomTypes)
{
    for (const Document& document : roomTypes) {
        const auto* type = std::get_if<RoomType>(&document.body);
        if (type == nullptr || document.name.key() != room.type) {
            continue;
        }
        if (const int set = tablet::creditsOf(room, type); set > 0) {
            return set;
        }
    }
    return usualCredits(room.task.kind);
}

std::vector<RoomShare> shareRooms(std::vector<Document> rooms, const std::vector<Document>& roomTypes,
                                  const std::vector<StaffId>& attendants)
{
    if (attendants.empty()) {
        return {};
    }
    std::erase_if(rooms, [](const Document& document) { return !needsCleaning(roomOf(document)); });
    std::sort(rooms.begin(), rooms.end(), [](const Document& left, const Document& right) {
        return tablet::roomNumberLess(roomOf(left).number, roomOf(right).number);
    });
    const int all = std::accumulate(rooms.begin(), rooms.end(), 0, [&](int sum, const Document& document) {
        return sum + credits(roomOf(document), roomTypes);
    });

    std::vector<RoomShare> shares;
    std::map<StaffId, int> given;
    int before = 0; // credits of the rooms already given
    for (const Document& document : rooms) {
        // Whoever the middle of this room's work falls to, if the whole is cut into even pieces.
        const int own = credits(roomOf(document), roomTypes);
        const auto count = static_cast<int>(attendants.size());
        const int person = std::min(count - 1, (before + own / 2) * count / std::max(all, 1));
        const StaffId& to = attendants.at(static_cast<std::size_t>(person));
        shares.push_back({document.name, to, ++given[to]});
        before += own;
    }
    return shares;
}

} // namespace turndown::crew
