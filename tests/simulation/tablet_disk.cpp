#include "tests/simulation/tablet_disk.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace turndown::simulation {

namespace {

SQLite::Database opened(const std::string& machine)
{
    const auto file = MemoryDisks::all().directoryOf(machine) / "tablet.db";
    return SQLite::Database{file.string(), SQLite::OPEN_READWRITE};
}

OperationId idOf(const SQLite::Column& column)
{
    return OperationId::parse(column.getString()).value();
}

std::vector<LostRow> rows(SQLite::Database& database, const std::string& where)
{
    SQLite::Statement query{database, "SELECT id, ds FROM operation WHERE " + where + " ORDER BY ds"};
    std::vector<LostRow> rows;
    while (query.executeStep()) {
        rows.push_back({idOf(query.getColumn(0)), query.getColumn(1).getInt64(), {}});
    }
    return rows;
}

} // namespace

std::set<OperationId> keptOn(const std::string& machine)
{
    auto database = opened(machine);
    std::set<OperationId> kept;
    for (const auto& row : rows(database, "1")) {
        kept.insert(row.id);
    }
    return kept;
}

std::map<OperationId, std::optional<UtcTime>> toldOn(const std::string& machine)
{
    auto database = opened(machine);
    SQLite::Statement query{database, "SELECT id, eff FROM operation"};
    std::map<OperationId, std::optional<UtcTime>> told;
    while (query.executeStep()) {
        const auto eff = query.getColumn(1);
        told.emplace(idOf(query.getColumn(0)),
                     eff.isNull() ? std::nullopt : std::optional{UtcTime{std::chrono::milliseconds{eff.getInt64()}}});
    }
    return told;
}

std::vector<LostRow> loseRows(const std::string& machine, Universe& universe)
{
    auto database = opened(machine);
    auto lost = rows(database, universe.chance(70) ? "outcome IS NULL" : "1");
    if (lost.empty()) {
        return {};
    }
    const int first = universe.roll(static_cast<int>(lost.size()));
    const int count = 1 + universe.roll(std::min(4, static_cast<int>(lost.size()) - first));
    lost = {lost.begin() + first, lost.begin() + first + count};
    for (const auto& row : lost) {
        SQLite::Statement drop{database, "DELETE FROM operation WHERE ds = ?"};
        drop.bind(1, row.ds);
        drop.exec();
    }
    return lost;
}

std::optional<OperationId> spoilRow(const std::string& machine, Universe& universe)
{
    auto database = opened(machine);
    const auto waiting = rows(database, "outcome IS NULL");
    if (waiting.empty()) {
        return std::nullopt;
    }
    const auto& row = waiting[static_cast<std::size_t>(universe.roll(static_cast<int>(waiting.size())))];
    SQLite::Statement cut{database, "UPDATE operation SET raw = substr(raw, 1, length(raw) - 9) WHERE ds = ?"};
    cut.bind(1, row.ds);
    cut.exec();
    return row.id;
}

} // namespace turndown::simulation
