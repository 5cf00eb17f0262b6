#pragma once

#include "mobile/crew/chance.hpp"
#include "mobile/crew/member.hpp"
#include "mobile/crew/office_session.hpp"
#include "shared/model/time.hpp"

#include <memory>
#include <vector>

namespace turndown::crew {

/// Plays the front desk, and with it the property-management system: guests due out leave in the morning, expected guests
/// arrive in the afternoon and wait until their room is ready. Speaks to the server as the office page does.
class FrontDesk final : public Member {
public:
    /// Reads from the server who leaves and who comes on `today`. The session must outlive the front desk.
    [[nodiscard]] static Result<std::unique_ptr<FrontDesk>> open(OfficeSession& session, Day today, Chance chance);

    Done goOn(HotelTime now) override;

    struct Departure {
        DocumentName room;
        HotelTime due; ///< When its guest leaves.
        bool left = false;
        bool seenDirty = false; ///< The office saw the room dirty, or being cleaned, right after.
    };
    struct Arrival {
        DocumentName room;
        ExpectedStay stay;
        HotelTime due; ///< When its guest stands at the desk; put off while the room is not ready.
        bool arrived = false;
    };
    [[nodiscard]] const std::vector<Departure>& departures() const { return m_departures; }
    [[nodiscard]] const std::vector<Arrival>& arrivals() const { return m_arrivals; }
    [[nodiscard]] bool isDone() const; ///< Everybody has left and everybody has come.

private:
    FrontDesk(OfficeSession& session, Day today, Chance chance);

    void plan(const Document& document);
    Done checkOut(Departure& departure);
    Done checkIn(Arrival& arrival, HotelTime now);
    [[nodiscard]] Result<Room> look(const DocumentName& name);

    OfficeSession& m_session;
    Day m_today;
    Chance m_chance;
    std::vector<Departure> m_departures;
    std::vector<Arrival> m_arrivals;
};

} // namespace turndown::crew
