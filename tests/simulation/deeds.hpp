#pragma once

#include "mobile/core/tap.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Something a person did for certain: the tablet said that it is recorded.
struct Deed {
    std::string machine;              ///< As `SimulatedTablet::self`.
    std::chrono::milliseconds when{}; ///< True time, since the day's beginning.
    std::string raw;                  ///< The bytes that the tablet recorded.
};

/// A row that a tablet's disk has lost.
struct LostRow {
    OperationId id;
    std::int64_t ds = 0;
    DeviceId device; ///< The enrolment that this was number `ds` of.
};

/// The office shut a tablet out. Where the server's disk failed meanwhile, nobody can tell whether it did.
struct Revocation {
    std::int64_t perhapsAfter = 0; ///< The last operation the server had accepted by then.
    std::int64_t surelyAfter = std::numeric_limits<std::int64_t>::max();
};
using Revocations = std::map<std::string, Revocation>; ///< By device.

/// What people did, as they would remember it: kept apart from everything that is tried here.
class Deeds {
public:
    void add(const OperationId& id, const Deed& deed)
    {
        m_deeds.emplace(id, deed);
        m_byMachine[deed.machine].push_back(id);
    }
    void addOffice(const OperationId& id) { m_office.push_back(id); }
    /// The office's and the PMS's later ones went with the server's disk.
    void forgetOfficeAfter(std::size_t count) { m_office.resize(std::min(count, m_office.size())); }

    /// No disk holds it any more. It may still be under way.
    void giveUp(const OperationId& id)
    {
        m_deeds.erase(id);
        forgetOrder(id);
    }
    void isGoneFrom(const std::string& machine, const OperationId& id) { m_gone[machine].insert(id); }
    /// No tablet has it any more: it is safe until the server is restored.
    void restsAtServer(const OperationId& id) { m_resting.insert(id); }
    /// Its bytes were damaged on the tablet.
    void spoil(const OperationId& id) { m_spoilt.insert(id); }
    /// A disk has lost it; what is done there later is not known to come after it.
    void lose(const LostRow& row)
    {
        m_lost.push_back(row);
        forgetOrder(row.id);
    }

    /// Two tablets have this enrolment, each with numbers of its own.
    void share(const DeviceId& device) { m_shared.insert(device.text()); }
    [[nodiscard]] bool isShared(const DeviceId& device) const { return m_shared.count(device.text()) > 0; }

    void revoke(const DeviceId& device, std::int64_t after, bool surely)
    {
        Revocation& revocation = m_revoked.emplace(device.text(), Revocation{after}).first->second;
        revocation.surelyAfter = surely ? std::min(revocation.surelyAfter, after) : revocation.surelyAfter;
    }
    /// The server is the one of then again.
    void forgetRevocationsBut(Revocations then) { m_revoked = std::move(then); }

    [[nodiscard]] const Revocations& revocations() const { return m_revoked; }

    /// What tablets had been told when the server was restored, each in one voice: it must hear it again.
    void wereTold(const std::map<OperationId, UtcTime>& times) { m_told = times; }
    [[nodiscard]] const std::map<OperationId, UtcTime>& told() const { return m_told; }

    /// How far the server's clock has been from the truth at most.
    struct ClockError {
        std::chrono::milliseconds behind{0};
        std::chrono::milliseconds ahead{0};

        [[nodiscard]] bool any() const { return behind.count() != 0 || ahead.count() != 0; }
    };
    [[nodiscard]] const ClockError& serverClock() const { return m_serverClock; }
    void serverClockIsWrongBy(std::chrono::milliseconds error)
    {
        m_serverClock.behind = std::max(m_serverClock.behind, -error);
        m_serverClock.ahead = std::max(m_serverClock.ahead, error);
    }

    [[nodiscard]] const std::map<OperationId, Deed>& ofTablets() const { return m_deeds; }
    [[nodiscard]] const std::vector<OperationId>& ofOffice() const { return m_office; }
    [[nodiscard]] const std::vector<OperationId>& of(const std::string& machine) { return m_byMachine[machine]; }
    /// Of each machine, in the order they were done.
    [[nodiscard]] const std::map<std::string, std::vector<OperationId>>& byMachine() const { return m_byMachine; }

    /// Whether the machine's disk has lost it, or come back from before it was done.
    [[nodiscard]] bool isGone(const std::string& machine, const OperationId& id) const
    {
        const auto gone = m_gone.find(machine);
        return gone != m_gone.end() && gone->second.contains(id);
    }
    [[nodiscard]] const std::set<OperationId>& restingAtServer() const { return m_resting; }
    [[nodiscard]] const std::set<OperationId>& spoilt() const { return m_spoilt; }
    [[nodiscard]] const std::vector<LostRow>& lost() const { return m_lost; }

private:
    void forgetOrder(const OperationId& id)
    {
        for (auto& [machine, ids] : m_byMachine) {
            std::erase(ids, id);
        }
    }

    std::map<OperationId, Deed> m_deeds;
    std::vector<OperationId> m_office;
    std::map<std::string, std::vector<OperationId>> m_byMachine;
    Revocations m_revoked;
    std::map<std::string, std::set<OperationId>> m_gone; ///< By machine.
    std::set<OperationId> m_resting;
    std::set<OperationId> m_spoilt;
    std::vector<LostRow> m_lost;
    std::set<std::string> m_shared; ///< Devices.
    std::map<OperationId, UtcTime> m_told;
    ClockError m_serverClock;
};

} // namespace turndown::simulation
