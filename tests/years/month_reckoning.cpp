#include "tests/years/month_reckoning.hpp"

#include "sync-server/reports/catalogue.hpp"

#include <algorithm>
#include <stdexcept>

namespace turndown::test {

using namespace server;
using nlohmann::json;

namespace {

using Levels = std::map<Shelves::Where, std::int64_t>;
using Complaints = std::vector<std::string>;

std::vector<Document> documentsOf(TestHotel& hotel, std::string_view kind)
{
    std::vector<Document> documents;
    const auto read =
        hotel.ledger().read([&](const LedgerTransaction& ledger) { documents = understoodDocuments(ledger, kind); });
    if (!read) {
        throw std::runtime_error{read.error().detail};
    }
    return documents;
}

Levels levelsOf(TestHotel& hotel)
{
    Levels levels;
    for (const Document& document : documentsOf(hotel, document_kind::kStock)) {
        const auto& level = std::get<StockLevel>(document.body);
        levels[{level.place.text(), level.item.text()}] = level.level;
    }
    return levels;
}

void compare(Complaints& wrong, const std::string& what, std::int64_t said, std::int64_t real)
{
    if (said != real) {
        wrong.push_back(what + ": " + std::to_string(said) + " is said, " + std::to_string(real) + " is right.");
    }
}

std::string nameOf(const Shelves::Where& where)
{
    return where.second + " at " + where.first;
}

Shelves::Where whereOf(const Row& row)
{
    return {std::get<std::string>(row.at("place")), std::get<std::string>(row.at("item"))};
}

} // namespace

std::int64_t numberIn(const Row& row, const char* column)
{
    const auto cell = row.find(column);
    return cell == row.end() || cell->second.index() == 0 ? 0 : std::get<std::int64_t>(cell->second);
}

Report reportOf(TestHotel& hotel, const char* name, const Period& period)
{
    Report report;
    const auto read = hotel.ledger().read([&](const LedgerTransaction& ledger) {
        report = findReport(name)->make(ledger, {period, hotel.hotel().now(), Property{}});
    });
    if (!read) {
        throw std::runtime_error{read.error().detail};
    }
    return report;
}

Complaints compareDocuments(TestHotel& hotel, const ResortLife& life)
{
    Complaints wrong;
    auto levels = levelsOf(hotel);
    for (const auto& [where, shelf] : life.shelves().all()) {
        compare(wrong, nameOf(where), levels[where], shelf.told());
        if (shelf.lies() < 0) {
            wrong.push_back(nameOf(where) + ": people took what did not lie there.");
        }
        levels.erase(where);
    }
    for (const auto& [where, level] : levels) {
        compare(wrong, nameOf(where), level, 0);
    }
    for (const Document& document : documentsOf(hotel, document_kind::kRoom)) {
        const auto& room = std::get<Room>(document.body);
        const auto minibar = life.minibars().find(room.number);
        auto missing = minibar == life.minibars().end() ? Pieces{} : minibar->second;
        for (const auto& [item, pieces] : room.minibar) {
            compare(wrong, item.text() + " missing in " + room.number, pieces, missing[item.text()]);
            missing.erase(item.text());
        }
        for (const auto& [item, pieces] : missing) {
            compare(wrong, item + " missing in " + room.number, 0, pieces);
        }
    }
    return wrong;
}

Complaints compareLinen(TestHotel& hotel, const ResortLife& life)
{
    Pieces said;
    Pieces left;
    for (const auto& [where, level] : levelsOf(hotel)) {
        said[where.second] += level;
    }
    for (const auto& [where, shelf] : life.shelves().all()) {
        left[where.second] += shelf.received - shelf.writtenOff - shelf.found;
    }
    Complaints wrong;
    for (const Kept& kept : kKept) {
        if (kept.laid > 0) {
            compare(wrong, std::string{kept.item} + " in the whole hotel", said[kept.item], left[kept.item]);
        }
    }
    return wrong;
}

Complaints compareReport(const Report& report, const ResortLife& life)
{
    Complaints wrong;
    auto shelves = life.shelves().all();
    for (const Row& row : report.rows) {
        const auto where = whereOf(row);
        const Shelf shelf = shelves[where];
        const auto says = [&](const char* column, std::int64_t real) {
            compare(wrong, nameOf(where) + ", " + column, numberIn(row, column), real);
        };
        says("opening", 0);
        says("received", shelf.received);
        says("moved_in", shelf.movedIn);
        says("moved_out", shelf.movedOut);
        says("used", shelf.used);
        says("written_off", shelf.writtenOff);
        says("counted", -shelf.found);
        says("closing", shelf.told());
        shelves.erase(where);
    }
    for (const auto& [where, shelf] : shelves) {
        compare(wrong, nameOf(where) + ", which has no row", 0, shelf.movedIn + shelf.movedOut + shelf.used);
    }
    return wrong;
}

Complaints compareMinibars(const Report& report, const ResortLife& life)
{
    const auto& [consumed, refilled, voided] = life.bars();
    Complaints wrong;
    compare(wrong, "consumed", numberIn(report.totals, "consumed"), consumed);
    compare(wrong, "refilled", numberIn(report.totals, "refilled"), refilled);
    compare(wrong, "posted", numberIn(report.totals, "posted"), consumed);
    compare(wrong, "voided", numberIn(report.totals, "voided"), voided);
    compare(wrong, "variance", numberIn(report.totals, "variance"), refilled - consumed + voided);
    return wrong;
}

Complaints compareLinenReport(const Report& report, const ResortLife& life)
{
    std::map<std::string, Shelf> all;
    for (const auto& [where, shelf] : life.shelves().all()) {
        Shelf& sum = all[where.second];
        sum.received += shelf.received;
        sum.writtenOff += shelf.writtenOff;
        sum.found += shelf.found;
    }
    Complaints wrong;
    for (const Row& row : report.rows) {
        const auto item = std::get<std::string>(row.at("item"));
        const Shelf& sum = all[item];
        compare(wrong, item + " laid", numberIn(row, "laid"), life.taken().at(item));
        compare(wrong, item + " sent to be washed", numberIn(row, "to_laundry"),
                life.shelves().all().at({"laundry", item}).movedIn);
        compare(wrong, item + " lost", numberIn(row, "loss"), sum.found);
        compare(wrong, item + " in the end", numberIn(row, "closing"), sum.received - sum.writtenOff - sum.found);
    }
    return wrong;
}

Complaints compareConsumption(const Report& report, const ResortLife& life)
{
    Complaints wrong;
    std::int64_t cleanings = 0;
    for (const auto& [task, count] : life.cleanings()) {
        cleanings += count;
    }
    auto taken = life.taken();
    auto standard = life.standard();
    for (const Row& row : report.rows) {
        const auto item = std::get<std::string>(row.at("item"));
        compare(wrong, item + " used", numberIn(row, "used"), taken[item]);
        compare(wrong, item + " as the standard says", numberIn(row, "standard"), standard[item]);
        compare(wrong, "nights", numberIn(row, "occupied_rooms"), life.nightsSlept());
        compare(wrong, "cleanings", numberIn(row, "cleanings"), cleanings);
    }
    return wrong;
}

Complaints compareWeeks(TestHotel& hotel, const Period& period)
{
    Complaints wrong;
    Levels closed;
    for (Day day = period.from; day <= period.to; day += std::chrono::days{7}) {
        const auto week = reportOf(hotel, "stock", {day, std::min(day + std::chrono::days{6}, period.to)});
        Levels opened;
        for (const Row& row : week.rows) {
            opened[whereOf(row)] = numberIn(row, "opening");
        }
        for (const auto& [where, level] : closed) {
            compare(wrong, nameOf(where) + " on " + formatDay(day), opened[where], level);
        }
        closed.clear();
        for (const Row& row : week.rows) {
            closed[whereOf(row)] = numberIn(row, "closing");
        }
    }
    return wrong;
}

} // namespace turndown::test
