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

/// The id in a column of 16 bytes.
[[nodiscard]] OperationId idIn(const SQLite::Column& column);

/// An operation as the server's database has it.
struct Entry {
    std::int64_t seq = 0;
    OperationId id;
    UtcTime eff{};
    std::string chain;
    std::string kind;
    std::string doc;
    std::string by;
    std::string source; ///< tablet, office, pms, server.
    std::string device;
    std::optional<std::int64_t> ds;
    bool byWallClock = false;
    std::string outcome;
    std::string reason;
    std::optional<std::int64_t> settledBy; ///< Of one that was held: seq of its release or dismissal.
    std::optional<UtcTime> undoneEff;
    std::string undoneBy;
    std::string role;
    std::string raw;          ///< Its bytes.
    nlohmann::json operation; ///< What they say.
};

/// The server does not ask for a revoked tablet's sequence: late requests and clones then tell it in any order, whatever its
/// numbers. What has been settled no longer says why it was held.
[[nodiscard]] bool mayBeOfRevokedTablet(const Entry& entry);

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

} // namespace turndown::simulation
