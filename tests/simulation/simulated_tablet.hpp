#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "tests/simulation/simulated_network.hpp"
#include "tests/simulation/speaking.hpp"

#include <memory>
#include <string>

namespace turndown::simulation {

/// A real tablet without its screen, on a simulated disk. Everything it does may find the disk or its power gone; it
/// then stands still until it is started again.
class SimulatedTablet {
public:
    SimulatedTablet(Universe& universe, std::string machine);

    /// The disk of one that has never been used.
    static const MachineDisk::Files& outOfTheBox();

    [[nodiscard]] bool runs() const { return m_tablet != nullptr; }
    bool start();
    void stop();
    void crash();
    /// Crashes when its disk has lost its power, and stops when its disk failed otherwise; then starts again.
    void recover();

    /// Enrols, or enrols again, with a code of the office.
    void enrol(SimulatedNetwork& network, const std::string& code);
    /// One request and its reply; what the protocol wants next.
    tablet::Next sync(SimulatedNetwork& network);

    /// What its people see.
    [[nodiscard]] Screen screen();

    /// What its screen shows wrongly just now; nothing when all is well.
    [[nodiscard]] std::optional<std::string> wrongOnScreen();

    /// What it recorded; nothing when it refused or could not.
    std::optional<tablet::Tap> tap(const StaffId& by, std::string_view kind, const std::string& doc,
                                   std::string_view body);
    std::optional<tablet::Tap> undo(const OperationId& id, const StaffId& by);
    /// Somebody reads all cards.
    void readCards();
    /// Bytes that no program of today would make, as the next operation.
    std::optional<tablet::Tap> record(const std::string& kind, const std::string& doc, const std::string& body);

    [[nodiscard]] tablet::Tablet& core() { return *m_tablet; }
    [[nodiscard]] tablet::Store& store() { return *m_store; }
    [[nodiscard]] MachineClock& clock() { return m_clock; }
    [[nodiscard]] MachineDisk& disk() { return m_disk; }
    [[nodiscard]] const std::string& machine() const { return m_machine; }

    /// Whom people take it for: another one once it is a copy of what it was.
    [[nodiscard]] std::string self() const
    {
        return m_copies == 0 ? m_machine : m_machine + ", copy " + std::to_string(m_copies);
    }
    /// Its disk is replaced by an older copy of it. It must have been stopped.
    void becomeCopy(const MachineDisk::Files& files);
    [[nodiscard]] std::optional<DeviceId> device();

private:
    Universe& m_universe;
    std::string m_machine;
    MachineClock m_clock;
    MachineDisk& m_disk;
    std::unique_ptr<tablet::Store> m_store;
    std::unique_ptr<tablet::Tablet> m_tablet;
    std::unique_ptr<tablet::SyncProtocol> m_protocol;
    bool m_failed = false;
    int m_copies = 0;
};

} // namespace turndown::simulation
