#include "sync-server/importing/import_stays.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/importing/csv_file.hpp"
#include "sync-server/importing/import_plan.hpp"
#include "sync-server/importing/room_assignment.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <nlohmann/json.hpp>

#include <charconv>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTogether = 500; // Stays in one commit: others may write in between.

bool readCount(const std::string& text, int& count)
{
    if (text.empty()) {
        return true;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc{} && end == text.data() + text.size() && count >= 0;
}

Result<WantedStay> stayOf(const fs::path& file, const CsvRow<8>& row)
{
    const auto& [arrival, departure, type, adults, children, babies, requests, repeatGuest] = row.fields;
    WantedStay wanted;
    const auto from = parseDay(arrival);
    const auto to = parseDay(departure);
    if (!from || !to) {
        return wrongLine(file, row.line, "\"" + (from ? departure : arrival) + "\" is no day; write 2016-03-25.");
    }
    if (*to < *from) {
        return wrongLine(file, row.line, "the departure " + departure + " is before the arrival " + arrival + '.');
    }
    if (type.empty()) {
        return wrongLine(file, row.line, "the room type is missing.");
    }
    auto& guests = wanted.stay.guests;
    if (!readCount(adults, guests.adults) || !readCount(children, guests.children) ||
        !readCount(babies, guests.babies) || !readCount(requests, guests.requests)) {
        return wrongLine(file, row.line, "adults, children, babies and special_requests must be whole numbers.");
    }
    wanted.stay.arrival = *from;
    wanted.stay.departure = *to;
    wanted.roomType = type;
    wanted.line = row.line;
    return wanted;
}

Result<std::vector<WantedStay>> readStays(const fs::path& file)
{
    const auto rows = readCsv<8>(file, {"arrival", "departure", "room_type", "adults", "children", "babies",
                                        "special_requests", "repeat_guest"});
    if (!rows) {
        return rows.error();
    }
    std::vector<WantedStay> stays;
    for (const auto& row : *rows) {
        auto stay = stayOf(file, row);
        if (!stay) {
            return stay.error();
        }
        stays.push_back(std::move(stay).value());
    }
    return stays;
}

std::vector<RoomOfType> roomsOf(const LedgerTransaction& ledger)
{
    std::vector<RoomOfType> rooms;
    for (const auto& sent : documentsOf(ledger, document_kind::kRoom)) {
        const auto body = nlohmann::json::parse(sent.body);
        rooms.push_back({body.value("number", std::string{sent.name.key()}), body.value("type", std::string{})});
    }
    return rooms;
}

bool isWithin(const ExpectedStay& stay, const StayWindow& window)
{
    return (!window.from || stay.departure >= *window.from) && (!window.to || stay.arrival <= *window.to);
}

/// The operation that tells a room of a stay. Its id follows from room and days: telling it twice is telling it once.
ServerOperation tell(const std::string& room, const ExpectedStay& stay)
{
    const DocumentName doc{document_kind::kRoom, room};
    return {.id = nameBasedId("stay.expected\n" + doc.text() + '\n' + formatDay(stay.arrival) + '\n' +
                              formatDay(stay.departure)),
            .kind = "stay.expected",
            .doc = doc,
            .body = wire::writeOperationBody(StayExpected{stay}).dump()};
}

std::string sentenceAbout(const WantedStay& stay)
{
    return "line " + std::to_string(stay.line) + ": no room of type " + stay.roomType + " is free from " +
           formatDay(stay.stay.arrival) + " to " + formatDay(stay.stay.departure) + '.';
}

Done writeTogether(Ledger& ledger, const std::vector<ServerOperation>& operations, ImportMode mode, UtcTime now,
                   ImportReport& report)
{
    const auto countKnown = [&](const LedgerTransaction& records, const ServerOperation& operation) {
        const bool known = records.operations().find(operation.id).has_value();
        ++(known ? report.unchanged : report.created);
        return known;
    };
    if (mode == ImportMode::Preview) {
        return ledger.read([&](const LedgerTransaction& records) {
            for (const auto& operation : operations) {
                countKnown(records, operation);
            }
        });
    }
    for (std::size_t from = 0; from < operations.size(); from += kTogether) {
        auto written = ledger.write([&](LedgerTransaction& records) {
            for (std::size_t at = from; at < std::min(from + kTogether, operations.size()); ++at) {
                if (!countKnown(records, operations[at])) {
                    stateAsServer(records, operations[at], now);
                }
            }
        });
        if (!written) {
            return written;
        }
    }
    return done();
}

} // namespace

Result<ImportReport> importStays(Ledger& ledger, const fs::path& file, const StayWindow& window, ImportMode mode,
                                 UtcTime now)
{
    const auto stays = readStays(file);
    if (!stays) {
        return stays.error();
    }
    std::vector<RoomOfType> rooms;
    auto read = ledger.read([&](const LedgerTransaction& records) { rooms = roomsOf(records); });
    if (!read) {
        return read.error();
    }
    const auto assigned = assignRooms(*stays, std::move(rooms));
    ImportReport report;
    std::vector<ServerOperation> operations;
    for (std::size_t at = 0; at < stays->size(); ++at) {
        const auto& wanted = (*stays)[at];
        if (!isWithin(wanted.stay, window)) {
            continue;
        }
        ++report.rows;
        if (assigned[at]) {
            operations.push_back(tell(*assigned[at], wanted.stay));
        } else {
            report.notes.push_back(sentenceAbout(wanted));
        }
    }
    if (auto written = writeTogether(ledger, operations, mode, now, report); !written) {
        return written.error();
    }
    return report;
}

} // namespace turndown::server
