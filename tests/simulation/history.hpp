#pragma once

#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::simulation {

/// An operation as the server's database has it.
struct Entry {
    std::int64_t seq = 0;
    OperationId id;
    UtcTime eff{};
    std::string chain;
    std::string kind;
    std::string doc;
    std::string by;
    std::string device;
    std::optional<std::int64_t> ds;
    bool byWallClock = false;
    std::string outcome;
    std::string reason;
    std::optional<std::int64_t> settledBy; ///< Of one that was held: seq of its release or dismissal.
    std::optional<UtcTime> undoneEff;
    std::string undoneBy;
    std::string role;
    nlohmann::json operation; ///< Null where the bytes are none.
};

/// The server's history as its database has it, read with nothing of the server's own code.
class History {
public:
    explicit History(SQLite::Database& database);

    [[nodiscard]] const std::vector<Entry>& bySeq() const { return m_entries; }
    [[nodiscard]] std::vector<const Entry*> inTimeOrder() const;
    [[nodiscard]] const Entry* find(const OperationId& id) const;
    [[nodiscard]] bool namesEachOnce() const { return m_places.size() == m_entries.size(); }

private:
    std::vector<Entry> m_entries;
    std::map<OperationId, std::size_t> m_places;
};

/// How many sheets lie at a place: the last count there, and what was used, fetched, received and taken back after it.
[[nodiscard]] std::int64_t sheetsAt(const std::string& place, const History& history);

} // namespace turndown::simulation
