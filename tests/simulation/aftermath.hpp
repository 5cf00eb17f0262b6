#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/history.hpp"
#include "tests/simulation/simulated_tablet.hpp"

#include <memory>
#include <string>
#include <vector>

namespace turndown::simulation {

/// What faults have left behind, held against what must come of them: losses that are noted, bytes that are kept, times that stand. Reads the server's database with its own eyes, like `reckon`.
class Aftermath {
public:
    /// `now`: since the day's beginning.
    Aftermath(const Deeds& deeds, SimulatedServer& server, const std::vector<std::unique_ptr<SimulatedTablet>>& tablets,
              std::chrono::milliseconds now);

    /// One sentence for each thing that is wrong; its first word says of what kind.
    [[nodiscard]] const std::vector<std::string>& wrong() const { return m_wrong; }

    /// Of the history's head, in hex.
    [[nodiscard]] std::string chain() const;

private:
    void lossesAreNoted();
    void bytesAreKept();
    void toldTimesStand();
    void serversTimeDoesNotGoBack();
    void nothingLiesInTheFuture();
    void learntKindsAreReleased();
    void tabletsShowNothingElse();

    void wrong(const std::string& sentence) { m_wrong.push_back(sentence); }

    const Deeds& m_deeds;
    SimulatedServer& m_server;
    const std::vector<std::unique_ptr<SimulatedTablet>>& m_tablets;
    std::chrono::milliseconds m_now;
    SQLite::Database m_database;
    const History m_history{m_database};
    std::vector<std::string> m_wrong;
};

} // namespace turndown::simulation
