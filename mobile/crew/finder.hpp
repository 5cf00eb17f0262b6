#pragma once

#include "mobile/crew/chance.hpp"
#include "mobile/crew/crew_tablet.hpp"

namespace turndown::crew {

/// What an attendant does about things in a room whose guest has left: takes back what was lent, reports what was left
/// behind, and carries it to the office when there is time.
class Finder {
public:
    /// The tablet must outlive the finder.
    Finder(CrewTablet& tablet, Chance chance) : m_tablet{tablet}, m_chance{std::move(chance)} {}

    /// The room has been cleaned after its guest left.
    Done lookAround(const Room& room);
    /// At the office.
    Done handIn();

    [[nodiscard]] int found() const { return m_found; }

private:
    Done takeBackLent(const Room& room);
    Done report(const Room& room);

    CrewTablet& m_tablet;
    Chance m_chance;
    int m_found = 0;
};

} // namespace turndown::crew
