#include "tests/faults/server_history.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::faults {

using nlohmann::json;

std::vector<HistoryRow> saidByTablets(SQLite::Database& database)
{
    std::vector<HistoryRow> rows;
    SQLite::Statement query{database, "SELECT lower(hex(id)), device, ds, outcome, raw FROM operation "
                                      "WHERE source = 'tablet' ORDER BY seq"};
    while (query.executeStep()) {
        const json operation = json::parse(query.getColumn(4).getString());
        rows.push_back({query.getColumn(0).getString(), operation.at("body").value("mark", ""),
                        query.getColumn(1).getString(), query.getColumn(2).getInt64(), query.getColumn(3).getString()});
    }
    return rows;
}

std::map<std::string, std::string> documentsOf(SQLite::Database& database)
{
    std::map<std::string, std::string> documents;
    SQLite::Statement query{database, "SELECT doc, body FROM document"};
    while (query.executeStep()) {
        documents.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    }
    return documents;
}

std::string withoutHyphens(std::string id)
{
    id.erase(std::remove(id.begin(), id.end(), '-'), id.end());
    return id;
}

std::vector<std::string> gapsIn(SQLite::Database& database)
{
    std::vector<std::string> found;
    SQLite::Statement seq{database, "SELECT count(*), coalesce(max(seq), 0) FROM operation"};
    seq.executeStep();
    if (seq.getColumn(0).getInt64() != seq.getColumn(1).getInt64()) {
        found.push_back("the history has " + seq.getColumn(0).getString() + " operations and ends at seq " +
                        seq.getColumn(1).getString());
    }
    SQLite::Statement twice{database, "SELECT device, ds FROM operation WHERE ds IS NOT NULL "
                                      "GROUP BY device, ds HAVING count(*) > 1"};
    while (twice.executeStep()) {
        found.push_back("two operations are number " + twice.getColumn(1).getString() + " of " +
                        twice.getColumn(0).getString());
    }
    SQLite::Statement lost{database, "SELECT device, from_ds, to_ds FROM device_loss"};
    while (lost.executeStep()) {
        found.push_back(lost.getColumn(0).getString() + " is said to have lost " + lost.getColumn(1).getString() +
                        " to " + lost.getColumn(2).getString());
    }
    return found;
}

} // namespace turndown::faults
