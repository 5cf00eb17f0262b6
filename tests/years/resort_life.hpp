#pragma once

#include "tests/years/hotel_life.hpp"
#include "tests/years/shelves.hpp"

#include <deque>
#include <filesystem>
#include <set>

namespace turndown::test {

/// Where the data of the demo hotel is, and which part of its guests' stays is lived.
struct ResortFiles {
    std::filesystem::path rooms; ///< `data/resort-rooms.csv`
    std::filesystem::path stays; ///< `data/resort-stays.csv`
    Day from;
    Day to;
};

/// The resort hotel of 210 rooms, with the guests whom it really had, and everything that is counted: linen goes from the
/// store to pantries, rooms, the laundry and back; supplies are used up; minibars are emptied and filled; requisitions are
/// approved, cut and issued in parts; things are written off, stolen and found missing by stocktakes, some of which nobody
/// approves; people mistap and take it back. What really lies on each shelf is kept apart from what anybody tells.
class ResortLife final : public HotelLife {
public:
    /// Furnishes the hotel, which must have been opened the day before `files.from`.
    ResortLife(TestHotel& hotel, const ResortFiles& files, unsigned seed);

    [[nodiscard]] const Shelves& shelves() const { return m_shelves; }
    /// What each room's minibar misses, as somebody sees who opens it.
    [[nodiscard]] const std::map<std::string, Pieces>& minibars() const { return m_minibars; }
    /// Cleanings that stand, by task.
    [[nodiscard]] const std::map<std::string, int>& cleanings() const { return m_cleanings; }
    /// What the standard says for them, item by item.
    [[nodiscard]] const Pieces& standard() const { return m_standard; }
    /// What was used, and laid in rooms, item by item.
    [[nodiscard]] const Pieces& taken() const { return m_taken; }
    /// What minibars' guests took, what was put in again, and what nobody has to pay for.
    struct Bars {
        std::int64_t consumed = 0;
        std::int64_t refilled = 0;
        std::int64_t voided = 0;
    };
    [[nodiscard]] const Bars& bars() const { return m_bars; }
    /// Nights that somebody slept in a room.
    [[nodiscard]] int nightsSlept() const { return m_nightsSlept; }

    /// A day, and the night after it.
    void liveADayAndNight();

private:
    struct Stay {
        Day arrival;
        Day departure;
        nlohmann::json guests;
    };

    // Guests: resort_life.cpp
    void planRoom(RoomLife& room) override;
    void checkIn(RoomLife& room, const Stay& stay);
    void planDayUse(RoomLife& room, const Stay& stay);
    void settleIn();
    [[nodiscard]] Day today() const { return std::chrono::floor<std::chrono::days>(m_morning); }

    // What rooms take: resort_rooms.cpp
    [[nodiscard]] nlohmann::json countsOf(const RoomLife& room, const std::string& task) override;
    void hasCleaned(const RoomLife& room, const nlohmann::json& body) override;
    void planMinibar(RoomLife& room);
    void refill(const RoomLife& room, const Pieces& taken);

    // What the store does: resort_store.cpp
    void planStock() override;
    void buyIn();
    void planFloor(const std::string& floor);
    void planLaundry();
    void planStoreCount();
    void planMistap(const std::string& floor);
    void restock(const std::string& floor);
    void sendSoiled(const std::string& floor);
    void count(const std::string& place);

    // Requisitions and stocktakes: resort_papers.cpp
    void planRequisition(const std::string& floor);
    void approve(const std::string& requisition, const std::string& floor);
    void issue(const std::string& requisition, const std::string& floor, const Pieces& lines, bool isLast);
    void planStocktake(const std::string& floor);
    void countSheet(const std::string& sheet, const std::string& floor);
    void decide(const std::string& sheet, const std::string& place);

    void use(const std::string& place, const std::string& item, std::int64_t pieces);
    void receive(const std::string& item, std::int64_t pieces);
    void move(const std::string& by, const std::string& item, const std::string& from, const std::string& to,
              std::int64_t pieces);
    [[nodiscard]] WorkingTablet& tabletOf(const std::string& floor);

    std::map<std::string, std::deque<Stay>> m_stays; ///< By room, in order.
    std::set<std::string> m_leftDirty;               ///< Rooms of yesterday's day guests.
    std::vector<std::string> m_floors;
    Shelves m_shelves;
    std::map<std::string, Pieces> m_minibars;
    std::map<std::string, int> m_cleanings;
    Pieces m_standard;
    Pieces m_taken;
    Bars m_bars;
    int m_nightsSlept = 0;
    std::map<std::string, Pieces> m_lostWhenCounted; ///< By sheet: what was unnoticed when it was counted.
    std::set<std::string> m_beingCounted;            ///< Places with a sheet that nobody has decided on.
};

/// What the resort keeps of each kind, and what a room takes.
struct Kept {
    const char* item;
    const char* group;
    int departure;
    int stayover;
    int pantry; ///< What a pantry has in the morning.
    int laid;   ///< Linen that lies in a room.
    int price = 0;
};
inline constexpr Kept kKept[] = {
    {"sheet", "linen", 2, 1, 60, 2},
    {"pillow-case", "linen", 4, 0, 110, 4},
    {"bath-towel", "linen", 2, 2, 90, 2},
    {"hand-towel", "linen", 2, 1, 70, 2},
    {"soap", "supplies", 2, 1, 80, 0},
    {"shampoo", "supplies", 2, 1, 80, 0},
    {"water", "supplies", 2, 2, 120, 0},
    {"coffee", "supplies", 4, 2, 140, 0},
    {"cola", "minibar", 0, 0, 48, 0, 350},
    {"beer", "minibar", 0, 0, 36, 0, 480},
    {"chocolate", "minibar", 0, 0, 24, 0, 600},
};

} // namespace turndown::test
