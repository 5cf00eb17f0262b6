#pragma once

#include "mobile/core/tap.hpp"
#include "shared/model/time.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace turndown::simulation {

/// Something a person did for certain: the tablet said that it is recorded.
struct Deed {
    std::string machine;
    std::chrono::milliseconds when{}; ///< True time, since the day's beginning.
};

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

    [[nodiscard]] const std::map<OperationId, Deed>& ofTablets() const { return m_deeds; }
    [[nodiscard]] const std::vector<OperationId>& ofOffice() const { return m_office; }
    [[nodiscard]] const std::vector<OperationId>& of(const std::string& machine) { return m_byMachine[machine]; }
    /// Of each machine, in the order they were done.
    [[nodiscard]] const std::map<std::string, std::vector<OperationId>>& byMachine() const { return m_byMachine; }

private:
    std::map<OperationId, Deed> m_deeds;
    std::vector<OperationId> m_office;
    std::map<std::string, std::vector<OperationId>> m_byMachine;
};

} // namespace turndown::simulation
