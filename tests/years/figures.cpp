#include "tests/years/figures.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace turndown::test {

using namespace server;

namespace {

void read(TestHotel& hotel, const std::function<void(const LedgerTransaction&)>& job)
{
    if (const auto done = hotel.ledger().read(job); !done) {
        throw std::runtime_error{done.error().detail};
    }
}

/// The file with our own eyes.
SQLite::Database opened(TestHotel& hotel)
{
    return SQLite::Database{hotel.ledger().file().string(), SQLite::OPEN_READONLY, 15'000};
}

std::string line(const LedgerOperation& kept)
{
    return std::to_string(kept.seq) + ' ' + kept.id.text() + ' ' + formatTime(kept.eff) + ' ' + kept.kind + ' ' +
           kept.doc.text() + ' ' + kept.by.text() + ' ' + std::string{nameOf(kept.source)} + ' ' +
           (kept.device ? kept.device->text() : "") + ' ' + std::to_string(kept.ds.value_or(0)) + ' ' +
           (kept.role ? std::string{nameOf(*kept.role)} : "") + ' ' +
           (kept.undoneEff ? formatTime(*kept.undoneEff) : "") + ' ' + (kept.undoneBy ? kept.undoneBy->text() : "") +
           ' ' + (kept.timeFromWall ? "wall" : "") + ' ' + std::string{nameOf(kept.verdict.outcome)} + ' ' +
           (kept.verdict.reason ? std::string{nameOf(*kept.verdict.reason)} : "") + ' ' + kept.detail + ' ' +
           std::to_string(kept.settledBy.value_or(0)) + ' ' + kept.raw + '\n';
}

} // namespace

Figures figuresOf(TestHotel& hotel)
{
    auto database = opened(hotel);
    const auto number = [&](const std::string& sql) { return database.execAndGet(sql).getInt64(); };
    const auto page = number("PRAGMA page_size");
    const auto old = (hotel.clock.read().wall - std::chrono::days{56}).time_since_epoch().count();
    return {number("SELECT count(*) FROM operation"),
            number("SELECT count(*) FROM archived_operation"),
            number("SELECT count(*) FROM snapshot"),
            number("SELECT count(*) FROM document"),
            number("SELECT count(*) FROM operation WHERE outcome <> 'held' AND settled_by IS NULL AND kind NOT LIKE "
                   "'held.%' AND doc <> 'property/main' AND eff < " +
                   std::to_string(old)),
            number("PRAGMA page_count") * page,
            number("PRAGMA freelist_count") * page};
}

std::map<std::string, std::int64_t> bytesByTable(TestHotel& hotel)
{
    auto database = opened(hotel);
    SQLite::Statement query{database, "SELECT name, sum(pgsize) FROM dbstat GROUP BY name"};
    std::map<std::string, std::int64_t> bytes;
    while (query.executeStep()) {
        bytes[query.getColumn(0).getString()] = query.getColumn(1).getInt64();
    }
    return bytes;
}

std::map<std::string, std::string> everyDocument(TestHotel& hotel)
{
    std::map<std::string, std::string> documents;
    read(hotel, [&](const LedgerTransaction& ledger) {
        for (const auto& sent : ledger.documents().changed({0, 1'000'000, {}}).documents) {
            documents[sent.name.text()] =
                std::to_string(sent.rev) + ' ' + (sent.last ? sent.last->text() : "") + ' ' + sent.body;
        }
    });
    return documents;
}

std::vector<OperationId> everyOperation(TestHotel& hotel)
{
    std::vector<OperationId> ids;
    read(hotel, [&](const LedgerTransaction& ledger) {
        for (const auto& kept : ledger.operations().live(0, 1'000'000)) {
            ids.push_back(kept.id);
        }
    });
    return ids;
}

std::string answers(TestHotel& hotel, const OperationId& id)
{
    std::string said;
    read(hotel, [&](const LedgerTransaction& ledger) {
        const auto kept = ledger.operations().find(id);
        if (!kept) {
            return;
        }
        said = line(*kept) + hex(ledger.operations().chainAt(kept->seq).value()) + '\n';
        for (const auto& other : ledger.operations().history(kept->doc)) {
            said += line(other);
        }
    });
    return said;
}

} // namespace turndown::test
