#pragma once

#include "mobile/crew/chance.hpp"
#include "mobile/crew/crew_tablet.hpp"
#include "mobile/crew/finder.hpp"
#include "mobile/crew/member.hpp"

#include <map>
#include <optional>
#include <string>

namespace turndown::crew {

/// What a crew's attendants say they used, by stock document: to be found at the server, once.
using Used = std::map<DocumentName, std::int64_t>;

/// Cleans the rooms on her list as her tablet shows it: departures whose guests have left first, then stayovers in their
/// order; comes back to a room that did not want to be disturbed; counts linen and supplies; reports what is broken,
/// and what guests left behind, which she takes to the office; helps with empty rooms of others in the afternoon.
class Attendant final : public Member {
public:
    /// The tablet must outlive the attendant. `finds` is her luck with what guests leave behind.
    Attendant(CrewTablet& tablet, Chance chance, Chance finds);

    Done goOn(HotelTime now) override;

    [[nodiscard]] const Used& used() const { return m_used; }
    [[nodiscard]] int reported() const { return m_reported; }
    [[nodiscard]] int found() const { return m_finder.found(); }

private:
    struct Work {
        DocumentName room;
        int minutes = 0;
    };

    [[nodiscard]] std::optional<DocumentName> nextRoom(HotelTime now) const;
    [[nodiscard]] bool isOpen(const tablet::ShownDocument& shown, HotelTime now) const;
    Done knock(const DocumentName& name, HotelTime now);
    Done start(const DocumentName& name, HotelTime now);
    Done finish();
    Done reportDamage(const std::string& room);
    Done fetchOneMore(const Room& room, const RoomCleaned& cleaned);
    [[nodiscard]] RoomCleaned count(const Room& room) const;

    CrewTablet& m_tablet;
    Chance m_chance;
    HotelTime m_busyUntil;
    std::optional<Work> m_work;
    std::map<DocumentName, HotelTime> m_knocked; ///< Rooms that did not want to be disturbed, and when she asked last.
    Finder m_finder;
    Used m_used;
    int m_reported = 0;
};

} // namespace turndown::crew
