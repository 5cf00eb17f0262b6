#include "mobile/core/room_shares.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <tuple>

namespace turndown::tablet {

namespace {

/// How many credits the end of a stretch may be off so that it falls between two floors or sections: about half a
/// departure, less than anybody would argue about.
constexpr double kWorthAFloor = 16;

/// Someone among whom rooms are shared.
struct Sharer {
    StaffId who;
    int kept = 0;                     ///< Credits of what stays with them.
    double quota = 0;                 ///< Credits they should get besides.
    std::vector<const WorkRoom*> got; ///< Along the corridors.
    std::vector<std::string> floors;  ///< Where they have something to do.

    [[nodiscard]] int load() const
    {
        int sum = kept;
        for (const WorkRoom* room : got) {
            sum += room->credits;
        }
        return sum;
    }
    void take(const WorkRoom& room)
    {
        got.push_back(&room);
        floors.push_back(room.floor);
    }
};

/// Puts everyone in the order of the corridors: whoever has rooms stands where these lie, all others fill the gaps.
std::vector<Sharer> alongTheCorridors(const std::vector<WorkRoom>& rooms, const std::vector<StaffId>& people)
{
    struct Place {
        StaffId who;
        double middle = 0;
    };
    std::vector<Place> settled;
    std::vector<StaffId> free;
    for (const StaffId& who : people) {
        double sum = 0;
        int count = 0;
        for (std::size_t door = 0; door < rooms.size(); ++door) {
            if (rooms[door].to == who) {
                sum += static_cast<double>(door);
                ++count;
            }
        }
        if (count == 0) {
            free.push_back(who);
        } else {
            settled.push_back({who, sum / count});
        }
    }
    std::stable_sort(settled.begin(), settled.end(),
                     [](const Place& a, const Place& b) { return a.middle < b.middle; });

    std::vector<Sharer> order;
    auto nextFree = free.begin();
    auto nextSettled = settled.begin();
    while (order.size() < people.size()) {
        const auto seat = static_cast<double>(order.size() + 1) * static_cast<double>(rooms.size()) /
                          static_cast<double>(people.size());
        const bool isTheirs = nextSettled != settled.end() && (nextSettled->middle < seat || nextFree == free.end());
        order.push_back({isTheirs ? (nextSettled++)->who : *nextFree++, 0, 0, {}, {}});
    }
    return order;
}

/// Leaves the least urgent rooms out until all that is left fits between what people keep and the cap.
std::vector<const WorkRoom*> leaveOut(std::vector<const WorkRoom*>& pool, std::int64_t capacity)
{
    std::int64_t total = 0;
    for (const WorkRoom* room : pool) {
        total += room->credits;
    }
    std::vector<const WorkRoom*> byUrgency = pool;
    std::stable_sort(byUrgency.begin(), byUrgency.end(),
                     [](const WorkRoom* a, const WorkRoom* b) { return a->urgency > b->urgency; });
    std::vector<const WorkRoom*> out;
    while (total > capacity && !byUrgency.empty()) {
        out.push_back(byUrgency.back());
        total -= byUrgency.back()->credits;
        byUrgency.pop_back();
    }
    std::erase_if(pool, [&](const WorkRoom* room) { return std::find(out.begin(), out.end(), room) != out.end(); });
    return out;
}

/// Fills everybody up to one level, like water: whoever keeps more than that gets nothing.
void setQuotas(std::vector<Sharer>& sharers, double total)
{
    std::vector<int> kept;
    for (const Sharer& sharer : sharers) {
        kept.push_back(sharer.kept);
    }
    std::sort(kept.begin(), kept.end());
    double sum = total;
    double level = 0;
    for (std::size_t filled = 1; filled <= kept.size(); ++filled) {
        sum += kept[filled - 1];
        level = sum / static_cast<double>(filled);
        if (filled == kept.size() || level <= kept[filled]) {
            break;
        }
    }
    for (Sharer& sharer : sharers) {
        sharer.quota = std::max(0.0, level - sharer.kept);
    }
}

/// What lies between two neighbouring doors: 2 another floor, 1 another section, 0 nothing.
int wallBetween(const WorkRoom& left, const WorkRoom& right)
{
    return left.floor != right.floor ? 2 : left.section != right.section ? 1 : 0;
}

/// Where the stretch that should end after `wanted` credits ends, counted in doors.
std::size_t endOfStretch(const std::vector<const WorkRoom*>& pool, const std::vector<int>& creditsBefore,
                         std::size_t begin, double wanted)
{
    std::size_t best = begin;
    std::tuple<int, double> bestRank{-1, 0};
    for (std::size_t end = begin; end <= pool.size(); ++end) {
        const double off = std::abs(creditsBefore[end] - wanted);
        const bool inside = end > 0 && end < pool.size();
        const int wall = off <= kWorthAFloor ? (inside ? wallBetween(*pool[end - 1], *pool[end]) : 2) : 0;
        if (std::tuple rank{wall, -off}; std::get<0>(bestRank) < 0 || rank > bestRank) {
            bestRank = rank;
            best = end;
        }
    }
    return best;
}

void handOutStretches(std::vector<Sharer>& sharers, const std::vector<const WorkRoom*>& pool)
{
    std::vector<int> creditsBefore{0};
    for (const WorkRoom* room : pool) {
        creditsBefore.push_back(creditsBefore.back() + room->credits);
    }
    setQuotas(sharers, creditsBefore.back());
    std::size_t begin = 0;
    double wanted = 0;
    for (Sharer& sharer : sharers) {
        wanted += sharer.quota;
        const bool isLast = &sharer == &sharers.back();
        const std::size_t end = isLast ? pool.size() : endOfStretch(pool, creditsBefore, begin, wanted);
        for (; begin < end; ++begin) {
            sharer.take(*pool[begin]);
        }
    }
}

/// Stretches end at doors, so that one may be a little too long.
void takeBackAbove(int cap, std::vector<Sharer>& sharers, std::vector<const WorkRoom*>& out)
{
    for (Sharer& sharer : sharers) {
        while (sharer.load() > cap && !sharer.got.empty()) {
            out.push_back(sharer.got.back());
            sharer.got.pop_back();
        }
    }
}

/// Whoever has room for it: rather somebody on that floor, then whoever has least.
Sharer* whoHasRoomFor(const WorkRoom& room, std::vector<Sharer>& sharers, int cap)
{
    Sharer* best = nullptr;
    std::tuple<bool, int> bestRank{};
    for (Sharer& sharer : sharers) {
        const int load = sharer.load();
        if (load + room.credits > cap) {
            continue;
        }
        const bool elsewhere = std::find(sharer.floors.begin(), sharer.floors.end(), room.floor) == sharer.floors.end();
        if (std::tuple rank{elsewhere, load}; best == nullptr || rank < bestRank) {
            best = &sharer;
            bestRank = rank;
        }
    }
    return best;
}

/// What was left out or taken back, the most urgent first.
void handOutTheRest(std::vector<const WorkRoom*> out, std::vector<Sharer>& sharers, int cap)
{
    std::stable_sort(out.begin(), out.end(),
                     [](const WorkRoom* a, const WorkRoom* b) { return a->urgency > b->urgency; });
    for (const WorkRoom* room : out) {
        if (Sharer* const sharer = whoHasRoomFor(*room, sharers, cap)) {
            sharer->take(*room);
        }
    }
}

/// Leaves what stays with its people; answers with everything else.
std::vector<const WorkRoom*> leaveWhatStays(const std::vector<WorkRoom>& rooms, std::vector<Sharer>& sharers)
{
    std::vector<const WorkRoom*> pool;
    for (const WorkRoom& room : rooms) {
        const auto holder =
            std::find_if(sharers.begin(), sharers.end(), [&](const Sharer& sharer) { return sharer.who == room.to; });
        if (!room.stays) {
            pool.push_back(&room);
        } else if (holder != sharers.end()) {
            holder->kept += room.credits;
            holder->floors.push_back(room.floor);
        }
    }
    return pool;
}

std::int64_t capacityOf(const std::vector<Sharer>& sharers, int cap)
{
    std::int64_t capacity = 0;
    for (const Sharer& sharer : sharers) {
        capacity += std::max(0, cap - sharer.kept);
    }
    return capacity;
}

std::vector<RoomShare> sharesOf(const std::vector<WorkRoom>& rooms, const std::vector<Sharer>& sharers)
{
    std::map<std::string, StaffId> given;
    for (const Sharer& sharer : sharers) {
        for (const WorkRoom* room : sharer.got) {
            given.emplace(room->number, sharer.who);
        }
    }
    std::vector<RoomShare> shares;
    for (const WorkRoom& room : rooms) {
        if (!room.stays) {
            const auto found = given.find(room.number);
            shares.push_back({room.number, found == given.end() ? std::nullopt : std::optional{found->second}});
        }
    }
    return shares;
}

} // namespace

std::vector<RoomShare> shareRooms(std::vector<WorkRoom> rooms, const std::vector<StaffId>& people, int cap)
{
    if (people.empty()) {
        return {};
    }
    std::sort(rooms.begin(), rooms.end(), comesFirst);
    auto sharers = alongTheCorridors(rooms, people);
    auto pool = leaveWhatStays(rooms, sharers);
    auto out = leaveOut(pool, capacityOf(sharers, cap));
    handOutStretches(sharers, pool);
    takeBackAbove(cap, sharers, out);
    handOutTheRest(std::move(out), sharers, cap);
    return sharesOf(rooms, sharers);
}

} // namespace turndown::tablet
