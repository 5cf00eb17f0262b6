#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/simulated_server.hpp"
#include "tests/simulation/simulated_tablet.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Looks over people's shoulders: no chip may ever say that more is at the server than the server really has. Keeps books
/// of its own, from what the tablets said was recorded and what the server's database holds.
class ChipWatch {
public:
    ChipWatch(const Deeds& deeds, SimulatedServer& server) : m_deeds{deeds}, m_server{server} {}

    /// To be called after everything that happens. One sentence for each chip that says too much.
    [[nodiscard]] std::vector<std::string> look(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets);

    /// The clone has on its disk what the original had recorded.
    void wasCopied(const std::string& original, const std::string& clone);
    /// Whatever was seen on the server's disk may have gone with its power.
    void serverLostPower() { m_atServer.clear(); }
    /// No tablet can know yet that the server has forgotten what it acknowledged.
    void serverWasRestored(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets);
    /// A tablet was told that all is well, by the server that is there now.
    void wasReassured(const std::string& machine) { m_cannotKnow.erase(machine); }

private:
    [[nodiscard]] std::vector<OperationId> recordedOn(const std::string& machine) const;
    void lookAtServer();

    const Deeds& m_deeds;
    SimulatedServer& m_server;
    std::map<std::string, std::vector<OperationId>> m_copied; ///< What was on each clone's disk from the beginning.
    std::set<OperationId> m_atServer;                         ///< Seen there; it does not go but with the disk's power.
    bool m_wasRestored = false;
    std::set<std::string> m_cannotKnow;
};

} // namespace turndown::simulation
