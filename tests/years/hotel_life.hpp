#pragma once

#include "tests/years/working_tablet.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::test {

struct HotelSize {
    int rooms = 12;
    unsigned seed = 1;
    bool putsAway = true; ///< Whether its caretaker puts old operations away.
};

/// A room, and what those who work there know of it.
struct RoomLife {
    std::string number;
    std::string floor;
    std::string type = "A";
    std::optional<OperationId> turn;
    std::optional<OperationId> cleaned;
    std::optional<OperationId> failed;
    bool occupied = false;
    int nights = 0; ///< That the guest still stays.
};

/// A hotel that is lived in day after day: guests come and go, rooms are assigned, cleaned and inspected, linen is used, moved
/// and counted, things break; tablets come back in the evening, after days, once in a while after a month. All of it by the
/// way that tablets, the office and the PMS take into the server. The same seed lives the same life.
class HotelLife {
public:
    HotelLife(TestHotel& hotel, HotelSize size);
    virtual ~HotelLife() = default;
    HotelLife(const HotelLife&) = delete;
    HotelLife& operator=(const HotelLife&) = delete;

    /// Rooms, people and stock, before the first day.
    static void furnish(TestHotel& hotel, int rooms);

    /// From one early morning to the next.
    void liveADay();
    /// Everybody comes back and sends what waits.
    void comeBack();

    [[nodiscard]] std::vector<WorkingTablet>& tablets() { return m_tablets; }
    [[nodiscard]] LastSeen& seen() { return m_seen; }
    [[nodiscard]] Dice& dice() { return m_dice; }
    /// How long each write of the caretaker took, all in all.
    [[nodiscard]] const std::vector<std::chrono::microseconds>& caretakersWrites() const { return m_caretakersWrites; }

protected:
    using Deed = std::function<void()>;

    /// A hotel with these rooms, from that morning on.
    HotelLife(TestHotel& hotel, const HotelSize& size, std::vector<RoomLife> rooms, UtcTime morning);

    // What differs between hotels
    virtual void planRoom(RoomLife& room);
    virtual void planStock();
    /// What a cleaning says of linen and supplies, as members of its body.
    [[nodiscard]] virtual nlohmann::json countsOf(const RoomLife& room, const std::string& task);
    /// A cleaning has been told, and will not be taken back.
    virtual void hasCleaned(const RoomLife& /*room*/, const nlohmann::json& /*body*/) {}

    // The day
    void at(std::chrono::minutes sinceMorning, Deed deed)
    {
        m_agenda.emplace(m_morning + sinceMorning, std::move(deed));
    }
    void later(std::chrono::minutes fromNow, Deed deed);

    // Rooms
    void planDeparture(RoomLife& room);
    void planStayover(RoomLife& room);
    void planArrival(RoomLife& room);
    void clean(RoomLife& room, const std::string& task);

    OperationId state(const std::string& by, const std::string& kind, const std::string& doc,
                      const nlohmann::json& body);
    /// The same on the document that it creates, `requisition/{its id}`.
    OperationId stateOfNew(const std::string& by, const std::string& kind, const std::string& docKind,
                           const nlohmann::json& body);
    [[nodiscard]] std::size_t attendantOf(const RoomLife& room) const;
    [[nodiscard]] std::size_t leadOf(const RoomLife& room) const;
    [[nodiscard]] WorkingTablet& lead() { return m_tablets[m_attendants]; }

    TestHotel& m_hotel;
    Dice m_dice;
    UtcTime m_morning;
    std::vector<RoomLife> m_rooms;
    LastSeen m_seen;

private:
    void planTablets();
    void night();
    [[nodiscard]] bool takeCare(const std::function<void(server::LedgerTransaction&)>& work);

    void finish(RoomLife& room, const std::string& task);
    void inspect(RoomLife& room);
    void report(const RoomLife& room);
    void countFloor(const std::string& floor);
    OperationId state(const std::string& by, const std::string& kind, const std::string& doc,
                      const nlohmann::json& body, const OperationId& id);
    [[nodiscard]] WorkingTablet& engineer() { return m_tablets.back(); }

    HotelSize m_size;
    std::multimap<UtcTime, Deed> m_agenda;
    std::size_t m_attendants;
    std::vector<WorkingTablet> m_tablets; ///< Attendants', then leads', then the engineer's.
    std::vector<std::chrono::microseconds> m_caretakersWrites;
};

/// Rooms on a floor, and what its pantry holds.
inline constexpr int kRoomsOnAFloor = 20;
inline constexpr const char* kLinen[] = {"sheet", "bath-towel", "pillow-case", "hand-towel"};
inline constexpr const char* kSupplies[] = {"soap", "shampoo", "water", "coffee"};

} // namespace turndown::test
