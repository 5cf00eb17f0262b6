#pragma once

#include "mobile/core/tap.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Something a person did for certain: the tablet said that it is recorded.
struct Deed {
    std::string machine;
    std::chrono::milliseconds when{}; ///< True time, since the day's beginning.
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

    void revoke(const DeviceId& device, std::int64_t after, bool surely)
    {
        Revocation& revocation = m_revoked.emplace(device.text(), Revocation{after}).first->second;
        revocation.surelyAfter = surely ? std::min(revocation.surelyAfter, after) : revocation.surelyAfter;
    }
    /// The server is the one of then again.
    void forgetRevocationsBut(Revocations then) { m_revoked = std::move(then); }

    [[nodiscard]] const Revocations& revocations() const { return m_revoked; }
    [[nodiscard]] const std::map<OperationId, Deed>& ofTablets() const { return m_deeds; }
    [[nodiscard]] const std::vector<OperationId>& ofOffice() const { return m_office; }
    [[nodiscard]] const std::vector<OperationId>& of(const std::string& machine) { return m_byMachine[machine]; }
    /// Of each machine, in the order they were done.
    [[nodiscard]] const std::map<std::string, std::vector<OperationId>>& byMachine() const { return m_byMachine; }

private:
    std::map<OperationId, Deed> m_deeds;
    std::vector<OperationId> m_office;
    std::map<std::string, std::vector<OperationId>> m_byMachine;
    Revocations m_revoked;
};

} // namespace turndown::simulation
