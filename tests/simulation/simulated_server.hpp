#pragma once

#include "mobile/sync/transport.hpp"
#include "sync-server/http/services.hpp"
#include "tests/simulation/memory_disk.hpp"
#include "tests/simulation/speaking.hpp"
#include "tests/simulation/universe.hpp"

#include <memory>
#include <optional>
#include <string>

namespace turndown::simulation {

/// The real server without its sockets, on a simulated disk.
class SimulatedServer {
public:
    explicit SimulatedServer(Universe& universe);

    /// An empty hotel: rooms 1201 … 1203, linen on floor 12 and in the store, and its people.
    void setUp();

    [[nodiscard]] bool runs() const { return m_services != nullptr; }
    /// Starts if it does not run. False while its disk does not let it.
    bool start();
    void stop();
    /// The power goes; what was not synced may be gone.
    void crash();
    /// Whether its disk has just lost its power; it stands still until `crash`.
    [[nodiscard]] bool wasCut() const { return m_disk.wasCut(); }
    [[nodiscard]] MachineDisk& disk() { return m_disk; }

    /// What `POST path` answers; nothing when the server is not there, or dies meanwhile.
    std::optional<tablet::Posted> post(const std::string& path, const std::string& token, const std::string& json);

    /// What the office sees; nothing while the server does not run.
    [[nodiscard]] Screen screen();

    /// States something as the office, the PMS or the server. What became of it; nothing when it was not accepted.
    std::optional<wire::OperationResult> state(Source source, const StaffId& by, const std::string& kind,
                                               const std::string& doc, const std::string& body);

    /// For a tablet of the floor or, now and then, of a desk.
    [[nodiscard]] std::string enrolmentCode();
    /// True when the server certainly knows of it now.
    bool revoke(const DeviceId& device);
    [[nodiscard]] std::int64_t lastSeq();
    [[nodiscard]] server::Ledger& ledger() { return m_hotel->ledger(); }
    [[nodiscard]] std::string databaseFile() const;

private:
    void furnish();
    std::optional<tablet::Posted> answer(const std::string& path, const std::string& token, const std::string& json);
    tablet::Posted enrol(const std::string& json);
    tablet::Posted sync(const std::string& token, const std::string& json);

    Universe& m_universe;
    const std::filesystem::path m_directory;
    MachineClock m_clock;
    MachineDisk& m_disk;
    std::unique_ptr<server::Hotel> m_hotel;
    std::unique_ptr<server::Services> m_services;
};

} // namespace turndown::simulation
