#include "sync-server/demo/demo_hotel.hpp"

#include "shared/crypto/uuid.hpp"
#include "sync-server/demo/demo_files.hpp"
#include "sync-server/hotel/staff_entry.hpp"
#include "sync-server/intake/source_intake.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace turndown::server {

namespace {

using nlohmann::json;

std::string_view contentOf(std::string_view path)
{
    for (const auto& file : demoFiles()) {
        if (file.path == path) {
            return file.content;
        }
    }
    throw std::logic_error{"a file of the demonstration was not embedded"};
}

/// Throws when the demonstration does not fit the rules of the house: our own mistake, found by its test.
template <class Value>
void expect(const Result<Value>& result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
}

void setRooms(LedgerTransaction& ledger, UtcTime now)
{
    std::string_view rest = contentOf("data/resort-rooms.csv");
    const auto takeUntil = [](std::string_view& text, char end) {
        const auto at = text.find(end);
        const auto part = text.substr(0, at);
        text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
        return std::string{part};
    };
    takeUntil(rest, '\n'); // The line that names the columns.
    while (!rest.empty()) {
        const std::string line = takeUntil(rest, '\n');
        std::string_view fields = line;
        const auto number = takeUntil(fields, ',');
        const auto floor = takeUntil(fields, ',');
        const auto section = takeUntil(fields, ',');
        const auto type = takeUntil(fields, ',');
        expect(setDocument(ledger, DocumentName{document_kind::kRoom, number},
                           {{"number", number}, {"floor", floor}, {"section", section}, {"type", type}}, now));
    }
}

/// Everything in the list `members`, by its name.
void setDocuments(LedgerTransaction& ledger, std::string_view kind, const json& members, UtcTime now)
{
    for (const auto& [name, body] : members.items()) {
        expect(setDocument(ledger, DocumentName{kind, name}, body, now));
    }
}

std::vector<DemoPerson> setStaff(LedgerTransaction& ledger, const json& staff, UtcTime now)
{
    std::vector<DemoPerson> people;
    for (const auto& person : staff) {
        DemoPerson entered{person.at("id"), person.at("name"), person.at("role"), person.at("pin"),
                           person.value("password", "")};
        StaffEntry entry{entered.id, entered.name, entered.role, person.at("languages"), entered.pin, {}, true};
        if (!entered.password.empty()) {
            entry.password = entered.password;
        }
        expect(check(entry));
        expect(putStaff(ledger, entry, now));
        people.push_back(std::move(entered));
    }
    return people;
}

/// What the storekeeper counted before the demonstration began.
void countStock(LedgerTransaction& ledger, const json& places, UtcTime now)
{
    for (const auto& [place, levels] : places.items()) {
        for (const auto& [item, quantity] : levels.items()) {
            stateAsServer(ledger,
                          {.id = newOperationId(now),
                           .kind = "stock.counted",
                           .doc = DocumentName{document_kind::kStock, place + '/' + item},
                           .body = json{{"qty", quantity}, {"after", nullptr}}.dump(),
                           .by = StaffId{"u-xu"}},
                          now);
        }
    }
}

} // namespace

Result<std::vector<DemoPerson>> fillDemoHotel(Hotel& hotel)
{
    const auto demo = json::parse(contentOf("sync-server/demo/hotel.json"));
    std::vector<DemoPerson> people;
    auto written = hotel.ledger().write([&](LedgerTransaction& ledger) {
        const UtcTime now = hotel.now();
        setDocuments(ledger, document_kind::kRoomType, demo.at("room-types"), now);
        setDocuments(ledger, document_kind::kItem, demo.at("items"), now);
        setDocuments(ledger, document_kind::kChecklist, demo.at("checklists"), now);
        setDocuments(ledger, document_kind::kDeepClean, demo.at("deep-clean"), now);
        setDocuments(ledger, document_kind::kArea, demo.at("areas"), now);
        setRooms(ledger, now);
        people = setStaff(ledger, demo.at("staff"), now);
        countStock(ledger, demo.at("stock"), now);
    });
    return written ? Result<std::vector<DemoPerson>>{std::move(people)}
                   : Result<std::vector<DemoPerson>>{written.error()};
}

} // namespace turndown::server
