#pragma once

#include "mobile/sync/transport.hpp"
#include "tests/simulation/simulated_server.hpp"

#include <deque>
#include <map>

namespace turndown::simulation {

/// The way from a tablet to the server: requests and replies get lost, come twice, late, and cut short.
class SimulatedNetwork final : public tablet::Transport {
public:
    SimulatedNetwork(Universe& universe, SimulatedServer& server) : m_universe{universe}, m_server{server} {}

    Result<tablet::Posted> post(const std::string& path, const std::string& token, const std::string& json,
                                std::chrono::milliseconds patience) override;
    void cancel() override {}
    void resume() override {}

    /// A request that was thought lost arrives after all; nobody hears the answer.
    void deliverLate();
    /// Whether one of those speaks of it.
    [[nodiscard]] bool isUnderWay(const OperationId& id) const;
    void heal() { m_healed = true; }

    [[nodiscard]] const std::map<std::string, int>& faults() const { return m_faults; }

private:
    struct Request {
        std::string path;
        std::string token;
        std::string json;
    };
    static Error lost() { return {Problem::Unreachable, "the network is away"}; }

    Universe& m_universe;
    SimulatedServer& m_server;
    std::deque<Request> m_late;
    std::map<std::string, int> m_faults; ///< How often each has happened.
    bool m_healed = false;
};

} // namespace turndown::simulation
