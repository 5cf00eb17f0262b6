#include "sync-server/verification/verification.hpp"
#include "tests/server/support/busy_day.hpp"
#include "tests/support/catch.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace {

/// What may change without a change of meaning: `since_snapshot` says when the next snapshot is due, `period` which of
/// them stay. A gzip header's first ten bytes carry a time and a file system that nobody reads.
const std::set<std::string> kWithoutMeaning{"document.since_snapshot", "snapshot.period", "archive_segment.period"};
constexpr int kGzipHeader = 10;
const std::set<std::string> kTruths{"wall_clock", "released"}; ///< Of which only one bit means anything.

/// Tables of which every column is tried.
constexpr const char* kTables[] = {"operation", "document_operation", "document",           "settlement",
                                   "snapshot",  "archive_segment",    "archived_operation", "archived_document"};

struct Cell {
    std::string table;
    std::string column;
    std::string key; ///< A condition that finds its row, whatever the cell becomes.
};

std::vector<std::string> columnsOf(SQLite::Database& database, const std::string& table)
{
    SQLite::Statement query{database, "SELECT name FROM pragma_table_info('" + table + "')"};
    std::vector<std::string> columns;
    while (query.executeStep()) {
        columns.push_back(query.getColumn(0).getString());
    }
    return columns;
}

/// A row that has something in that column; nothing when none has.
std::optional<std::string> someRow(SQLite::Database& database, const std::string& table, const std::string& column,
                                   std::mt19937& random)
{
    std::vector<std::string> literals;
    for (const auto& name : columnsOf(database, table)) {
        literals.push_back("'" + name + " IS ' || quote(" + name + ")");
    }
    std::string row;
    for (const auto& literal : literals) {
        row += (row.empty() ? "" : " || ' AND ' || ") + literal;
    }
    SQLite::Statement query{database, "SELECT " + row + " FROM " + table + " WHERE " + column + " IS NOT NULL"};
    std::vector<std::string> rows;
    while (query.executeStep()) {
        rows.push_back(query.getColumn(0).getString());
    }
    return rows.empty() ? std::nullopt : std::optional{rows[random() % rows.size()]};
}

/// Flips one bit of a cell. False when the database does not take it, as where a check forbids it.
bool flipOneBit(SQLite::Database& database, const Cell& cell, std::mt19937& random)
try {
    SQLite::Statement query{database, "SELECT " + cell.column + " FROM " + cell.table + " WHERE " + cell.key};
    if (!query.executeStep()) {
        throw std::logic_error{"the row is not there"};
    }
    const auto value = query.getColumn(0);
    SQLite::Statement update{database, "UPDATE " + cell.table + " SET " + cell.column + " = :value WHERE " + cell.key};
    if (value.isInteger()) {
        const int bit = kTruths.contains(cell.column) ? 0 : static_cast<int>(random() % 40);
        update.bind(":value", value.getInt64() ^ (std::int64_t{1} << bit));
    } else {
        std::string bytes = value.getString();
        const bool packed = cell.column == "operations" || (cell.table == "snapshot" && cell.column == "body");
        const std::size_t first = packed ? kGzipHeader : 0;
        if (bytes.size() <= first) {
            return false;
        }
        bytes[first + random() % (bytes.size() - first)] ^= static_cast<char>(1U << random() % 8);
        if (value.isBlob()) {
            update.bind(":value", bytes.data(), static_cast<int>(bytes.size()));
        } else {
            update.bind(":value", bytes);
        }
    }
    query.reset();
    return update.exec() == 1;
} catch (const SQLite::Exception&) {
    return false;
}

} // namespace

SCENARIO("whichever stored bit is flipped, verification finds it")
{
    for (unsigned seed = 1; seed <= 2; ++seed) {
        std::mt19937 random{seed};
        TestHotel hotel;
        liveABusyDay(hotel, seed);
        const auto whole = hotel.directory.path / "whole";
        hotel.backUp(whole);
        REQUIRE(verify(hotel.ledger())->wrong == std::vector<std::string>{});
        SQLite::Database look{(whole / "turndown.db").string(), SQLite::OPEN_READONLY};
        for (const std::string table : kTables) {
            for (const auto& column : columnsOf(look, table)) {
                const auto row = someRow(look, table, column, random);
                if (!row || kWithoutMeaning.contains(table + '.' + column)) {
                    continue;
                }
                CAPTURE(seed, table, column, row->substr(0, 200));
                bool flipped = false;
                {
                    SQLite::Database database{hotel.ledger().file().string(), SQLite::OPEN_READWRITE, 5000};
                    flipped = flipOneBit(database, {table, column, *row}, random);
                }
                if (flipped) {
                    const auto report = verify(hotel.ledger());
                    CHECK((!report || report->wrongInAll > 0));
                    hotel.restoreFrom(whole);
                }
            }
        }
    }
}
