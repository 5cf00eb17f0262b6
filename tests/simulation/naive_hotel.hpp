#pragma once

#include "tests/simulation/deeds.hpp"
#include "tests/simulation/naive_thing.hpp"

#include <map>
#include <string>
#include <vector>

namespace turndown::simulation {

/// The whole hotel as the naive model has it: every room, stock level and work order, and what became of everything that
/// was ever said.
class NaiveHotel {
public:
    NaiveHotel(const History& history, const Deeds& deeds);

    [[nodiscard]] const std::map<std::string, NaiveThing>& things() const { return m_things; }

    /// Where the server's outcomes are others than these: one sentence each.
    [[nodiscard]] std::vector<std::string> differencesInOutcomes() const;
    /// Where a document of the server says something else. `body` as it is kept.
    [[nodiscard]] std::vector<std::string> differencesIn(const std::string& doc, std::int64_t rev,
                                                         const std::string& last, const nlohmann::json& body) const;

private:
    struct Settlement {
        std::int64_t seq;
        bool released;
    };

    void letIn(const Entry& entry);
    void settle(const Entry& entry);
    void fold(const Entry& entry, std::int64_t seq);
    void tell(const Entry& entry, std::int64_t seq, const std::vector<std::string>& documents);
    [[nodiscard]] bool wasRevoked(const Entry& entry) const;

    const History& m_history;
    const Deeds& m_deeds;
    std::map<std::string, NaiveThing> m_things;
    std::map<OperationId, Fate> m_fates;             ///< Where no document has it: of what was held, and of releases.
    std::map<OperationId, Settlement> m_settlements; ///< By what they settled.
    std::map<OperationId, std::string> m_waiting;    ///< Held, with the reason.
};

} // namespace turndown::simulation
