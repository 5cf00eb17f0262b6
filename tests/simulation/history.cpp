#include "tests/simulation/history.hpp"

#include <algorithm>
#include <tuple>

namespace turndown::simulation {

namespace {

using nlohmann::json;

UtcTime timeOf(std::int64_t milliseconds)
{
    return UtcTime{std::chrono::milliseconds{milliseconds}};
}

} // namespace

OperationId idIn(const SQLite::Column& column)
{
    OperationId::Bytes bytes{};
    std::copy_n(static_cast<const std::uint8_t*>(column.getBlob()), bytes.size(), bytes.begin());
    return OperationId{bytes};
}

bool mayBeOfRevokedTablet(const Entry& entry)
{
    return entry.reason == "device-revoked" || entry.settledBy;
}

History::History(SQLite::Database& database)
{
    SQLite::Statement rows{database, "SELECT seq, id, eff, chain, kind, doc, stated_by, coalesce(device, ''), ds, "
                                     "wall_clock, outcome, settled_by, undone_eff, coalesce(undone_by, ''), "
                                     "coalesce(role, ''), raw, coalesce(reason, ''), source "
                                     "FROM operation ORDER BY seq"};
    while (rows.executeStep()) {
        Entry entry;
        entry.seq = rows.getColumn(0).getInt64();
        entry.id = idIn(rows.getColumn(1));
        entry.eff = timeOf(rows.getColumn(2).getInt64());
        entry.chain = rows.getColumn(3).getString();
        entry.kind = rows.getColumn(4).getString();
        entry.doc = rows.getColumn(5).getString();
        entry.by = rows.getColumn(6).getString();
        entry.device = rows.getColumn(7).getString();
        if (!rows.getColumn(8).isNull()) {
            entry.ds = rows.getColumn(8).getInt64();
        }
        entry.byWallClock = rows.getColumn(9).getInt() != 0;
        entry.outcome = rows.getColumn(10).getString();
        if (!rows.getColumn(11).isNull()) {
            entry.settledBy = rows.getColumn(11).getInt64();
        }
        if (!rows.getColumn(12).isNull()) {
            entry.undoneEff = timeOf(rows.getColumn(12).getInt64());
        }
        entry.undoneBy = rows.getColumn(13).getString();
        entry.role = rows.getColumn(14).getString();
        entry.raw = rows.getColumn(15).getString();
        entry.operation = json::parse(entry.raw, nullptr, false);
        entry.reason = rows.getColumn(16).getString();
        entry.source = rows.getColumn(17).getString();
        m_places.emplace(entry.id, m_entries.size());
        m_entries.push_back(std::move(entry));
    }
}

std::vector<const Entry*> History::inTimeOrder() const
{
    std::vector<const Entry*> entries;
    for (const Entry& entry : m_entries) {
        entries.push_back(&entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry* left, const Entry* right) {
        return std::tie(left->eff, left->id) < std::tie(right->eff, right->id);
    });
    return entries;
}

const Entry* History::find(const OperationId& id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_entries[found->second];
}

} // namespace turndown::simulation
