#include "tests/simulation/chip_watch.hpp"

#include "tests/simulation/history.hpp"

#include <algorithm>

namespace turndown::simulation {

std::vector<std::string> ChipWatch::look(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets)
{
    if (!m_server.runs() || m_server.wasCut()) {
        return {}; // Nobody can look; what the chips say then, they still say when it is back.
    }
    std::vector<std::string> wrong;
    for (const auto& tablet : tablets) {
        if (!tablet->runs() || tablet->disk().wasCut() || m_cannotKnow.count(tablet->machine()) > 0) {
            continue;
        }
        const auto chip = tablet->core().chip();
        auto recorded = recordedOn(tablet->machine());
        if (m_wasRestored) { // What it let go 35 days after the answer, other tablets may still bring back.
            std::erase_if(recorded, [&](const OperationId& id) { return !tablet->store().operation(id); });
        }
        const auto missing = [&] {
            return static_cast<std::size_t>(std::count_if(
                recorded.begin(), recorded.end(), [&](const OperationId& id) { return m_atServer.count(id) == 0; }));
        };
        const auto firstMissing = [&] {
            const auto found = std::find_if(recorded.begin(), recorded.end(),
                                            [&](const OperationId& id) { return m_atServer.count(id) == 0; });
            return found == recorded.end() ? std::string{} : found->text();
        };
        if (missing() > chip.waiting) {
            lookAtServer();
        }
        if (missing() > chip.waiting) {
            wrong.push_back("the chip of " + tablet->machine() + " counts " + std::to_string(chip.waiting) +
                            " that wait, but the server lacks " + std::to_string(missing()) + ", " + firstMissing());
        }
        if (chip.state == tablet::SyncState::AllAtServer && missing() > 0) {
            lookAtServer();
            if (missing() > 0) {
                wrong.push_back("the chip of " + tablet->machine() + " says that all is at the server, which lacks " +
                                std::to_string(missing()));
            }
        }
    }
    return wrong;
}

void ChipWatch::wasCopied(const std::string& original, const std::string& clone)
{
    m_copied[clone] = recordedOn(original);
    if (m_cannotKnow.count(original) > 0) {
        m_cannotKnow.insert(clone);
    }
}

void ChipWatch::serverWasRestored(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets)
{
    m_atServer.clear();
    m_wasRestored = true;
    for (const auto& tablet : tablets) {
        m_cannotKnow.insert(tablet->machine());
    }
}

std::vector<OperationId> ChipWatch::recordedOn(const std::string& machine) const
{
    const auto copied = m_copied.find(machine);
    std::vector<OperationId> recorded = copied == m_copied.end() ? std::vector<OperationId>{} : copied->second;
    for (const auto& [self, made] : m_deeds.byMachine()) {
        if (self == machine || self.starts_with(machine + ',')) { // Also before it became a copy of itself.
            recorded.insert(recorded.end(), made.begin(), made.end());
        }
    }
    std::erase_if(recorded, [&](const OperationId& id) {
        return m_deeds.isGone(machine, id) || m_deeds.ofTablets().count(id) == 0; // Nobody has what was given up.
    });
    return recorded;
}

void ChipWatch::lookAtServer()
{
    const SQLite::Database database{m_server.databaseFile(), SQLite::OPEN_READONLY};
    SQLite::Statement rows{database, "SELECT id FROM operation WHERE source = 'tablet' "
                                     "UNION ALL SELECT id FROM archived_operation"};
    while (rows.executeStep()) {
        m_atServer.insert(idIn(rows.getColumn(0)));
    }
}

} // namespace turndown::simulation
