#pragma once

#include "mobile/sync/transport.hpp"
#include "sync-server/http/services.hpp"
#include "tests/simulation/memory_disk.hpp"
#include "tests/simulation/speaking.hpp"
#include "tests/simulation/universe.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

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
    void setClass(const DeviceId& device, server::DeviceClass deviceClass);
    /// True when the server certainly knows of it now.
    bool revoke(const DeviceId& device);
    [[nodiscard]] std::int64_t lastSeq();
    [[nodiscard]] const std::set<DeviceId>& revoked() const { return m_revoked; }
    void isBackAt(const std::set<DeviceId>& revoked) { m_revoked = revoked; } ///< Its data was replaced by a copy.

    /// What tablets were told that they must not be told. One sentence each.
    [[nodiscard]] const std::vector<std::string>& wrong() const { return m_wrong; }

    /// From now on the program is one of long ago, which does not know operations of the kind `kLearntKind`, until it is
    /// brought up to date. Both while it does not run.
    void beOld() { m_old = m_wasOld = true; }
    void beBroughtUpToDate() { m_old = false; }
    [[nodiscard]] bool isOld() const { return m_old; }
    static constexpr const char* kLearntKind = "stock.moved";
    /// False for what the program of long ago keeps as a kind that it does not know.
    [[nodiscard]] bool knows(const std::string& kind) const;

    /// Requests of more bytes than this are refused: by the server, or by what stands before it.
    void takeAtMost(std::size_t bytes) { m_mostBytes = bytes; }
    [[nodiscard]] std::size_t mostBytes() const { return m_mostBytes; }

    /// Puts one more portion of what is old away. Whether there is more to do.
    bool archive();
    /// Stops, and lays all that was put away among what is live, for those who read the database with their own eyes.
    void unpackArchive();

    [[nodiscard]] server::SqliteLedger& ledger() { return m_hotel->ledger(); }
    [[nodiscard]] MachineClock& clock() { return m_clock; }
    [[nodiscard]] std::string databaseFile() const;

private:
    void furnish();
    bool learn();
    std::optional<tablet::Posted> answer(const std::string& path, const std::string& token, const std::string& json);
    tablet::Posted enrol(const std::string& json);
    tablet::Posted sync(const std::string& token, const std::string& json);
    tablet::Posted refuse();
    void watchRevoked(const DeviceId& device, const wire::SyncReply& reply);

    Universe& m_universe;
    const std::filesystem::path m_directory;
    MachineClock m_clock;
    MachineDisk& m_disk;
    std::unique_ptr<server::Hotel> m_hotel;
    std::unique_ptr<server::Services> m_services;
    std::set<DeviceId> m_revoked; ///< For certain.
    std::vector<std::string> m_wrong;
    bool m_old = false;
    bool m_wasOld = false; ///< There may be operations that it kept under a name it did not know.
    std::size_t m_mostBytes = server::kLargestRequest;
};

} // namespace turndown::simulation
