#pragma once

#include "mobile/crew/attendant.hpp"
#include "mobile/crew/engineer.hpp"
#include "mobile/crew/found_desk.hpp"
#include "mobile/crew/front_desk.hpp"
#include "mobile/crew/inspector.hpp"
#include "mobile/crew/reckoning.hpp"
#include "mobile/crew/roster.hpp"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace turndown::crew {

/// How one simulated day is to go.
struct DayPlan {
    std::string server;            ///< `http://host:port`
    std::filesystem::path tablets; ///< Directory for the tablets' data; made where there is none.
    std::filesystem::path stays;   ///< The stays file, to compare with.
    Day today{};
    std::vector<RosterEntry> roster; ///< Attendants, leads, supervisors and engineers get tablets.
    std::uint64_t seed = 1;
    double speed = 60; ///< Hotel minutes for each real minute.
    bool alone = true; ///< Nobody but the crew works: counts must match exactly.
};

/// A day of the hotel with a crew of simulated people. Each has a real tablet core with its own store and sync worker,
/// and speaks to the server over HTTP on a Wi-Fi that comes and goes. Everything runs on the calling thread but the
/// tablets' sync workers and Wi-Fis.
class SimulatedDay {
public:
    /// Hands out the tablets. `office` is a clerk's session, which also checks guests in and out; it must outlive the day.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedDay>> begin(DayPlan plan, OfficeSession& office);

    /// Lets the day go by. Ends early, as done, when `stop` becomes true.
    Done live(const std::atomic<bool>& stop);

    /// Waits for the last words of every tablet, prints the day's tables, and lists what is wrong.
    [[nodiscard]] Result<std::vector<std::string>> close(std::ostream& out);

private:
    SimulatedDay(DayPlan plan, OfficeSession& office) : m_plan{std::move(plan)}, m_office{office} {}

    Done handOutTablets();
    Done rememberMorning();
    [[nodiscard]] Result<bool> isOver(HotelTime now);
    void tellHour(HotelTime now);
    void waitForLastWords();

    DayPlan m_plan;
    OfficeSession& m_office;
    std::vector<std::unique_ptr<CrewTablet>> m_tablets;
    std::vector<std::unique_ptr<Attendant>> m_attendants;
    std::vector<std::unique_ptr<Inspector>> m_inspectors;
    std::vector<std::unique_ptr<Engineer>> m_engineers;
    std::unique_ptr<FrontDesk> m_frontDesk;
    std::unique_ptr<FoundDesk> m_foundDesk;
    HotelTime m_lastLook{};
    int m_hour = 0;
    Used m_stockBefore;
    std::size_t m_workOrdersBefore = 0;
    std::size_t m_foundBefore = 0;
};

} // namespace turndown::crew
