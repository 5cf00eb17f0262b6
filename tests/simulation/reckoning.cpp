#include "tests/simulation/reckoning.hpp"

#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/simulation/history.hpp"
#include "tests/simulation/naive_hotel.hpp"
#include "tests/simulation/tablets_reckoning.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace turndown::simulation {

namespace {

/// What the office sets up, and nobody works with: the naive model takes it as it is.
bool isOnlySetUp(const std::string& doc)
{
    static const std::set<std::string> kinds{"property", "staff", "item", "checklist", "room-type", "deep-clean"};
    return kinds.contains(doc.substr(0, doc.find('/')));
}

using nlohmann::json;

class Reckoning {
public:
    Reckoning(const Deeds& deeds, SimulatedServer& server, const std::vector<std::unique_ptr<SimulatedTablet>>& tablets)
        : m_deeds{deeds}, m_tablets{tablets}, m_database{server.databaseFile(), SQLite::OPEN_READONLY}
    {
    }

    std::vector<std::string> all()
    {
        nothingIsLost();
        historyHasNoGaps();
        timesAreTrue();
        everyTabletsDeedsKeepTheirOrder();
        documentsAreTheFoldOfTheirHistory();
        everythingIsAsWorkedOutOnPaper();
        everythingCountsOnce();
        for (auto& sentence : reckonTablets(m_tablets, m_database)) {
            wrong(sentence);
        }
        return std::move(m_wrong);
    }

private:
    void nothingIsLost();
    void historyHasNoGaps();
    void timesAreTrue();
    void everyTabletsDeedsKeepTheirOrder();
    void documentsAreTheFoldOfTheirHistory();
    void everythingIsAsWorkedOutOnPaper();
    void everythingCountsOnce();

    void wrong(const std::string& sentence) { m_wrong.push_back(sentence); }
    [[nodiscard]] const Entry* find(const OperationId& id) const { return m_history.find(id); }

    const Deeds& m_deeds;
    const std::vector<std::unique_ptr<SimulatedTablet>>& m_tablets;
    SQLite::Database m_database;
    const History m_history{m_database};
    const NaiveHotel m_paper{m_history, m_deeds};
    std::vector<std::string> m_wrong;
};

void Reckoning::nothingIsLost()
{
    for (const auto& [id, deed] : m_deeds.ofTablets()) {
        if (find(id) == nullptr) {
            wrong("lost: " + id.text() + " of " + deed.machine);
        }
    }
    for (const OperationId& id : m_deeds.ofOffice()) {
        if (find(id) == nullptr) {
            wrong("lost: " + id.text() + " of the office");
        }
    }
    if (!m_history.namesEachOnce()) {
        wrong("doubled: one id stands twice in the history");
    }
    std::set<std::pair<std::string, std::int64_t>> numbers;
    for (const Entry& entry : m_history.bySeq()) {
        const bool wasHeld = entry.outcome == "held" || entry.settledBy; // A revoked tablet's, whatever their number.
        const bool counts = entry.ds && !wasHeld;
        if (counts && !numbers.emplace(entry.device, *entry.ds).second) {
            wrong("two operations are number " + std::to_string(*entry.ds) + " of one enrolment");
        }
    }
}

/// Source of the chain: docs/design.md, section 5, "Restored server".
void Reckoning::historyHasNoGaps()
{
    std::string chain(32, '\0');
    std::int64_t seq = 0;
    for (const Entry& entry : m_history.bySeq()) {
        if (entry.seq != ++seq) {
            wrong("the history has a gap before seq " + std::to_string(entry.seq));
            return;
        }
        std::string link = chain + std::string{entry.id.bytes().begin(), entry.id.bytes().end()};
        const auto eff = static_cast<std::uint64_t>(entry.eff.time_since_epoch().count());
        for (int shift = 56; shift >= 0; shift -= 8) {
            link += static_cast<char>((eff >> shift) & 0xFFU);
        }
        if (entry.outcome == "held" || entry.settledBy) {
            link += '\1';
        }
        unsigned char digest[32];
        EVP_Digest(link.data(), link.size(), digest, nullptr, EVP_sha256(), nullptr);
        chain.assign(reinterpret_cast<const char*>(digest), sizeof digest);
        if (chain != entry.chain) {
            wrong("the chain is broken at seq " + std::to_string(seq));
            return;
        }
    }
}

/// Where a steady clock told the time, an operation does not count as having happened before it did; nor before what its
/// author had on the screen, nor before what the same tablet did before.
void Reckoning::timesAreTrue()
{
    const auto morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{7};
    std::map<std::string, const Entry*> previous; // Of each tablet, in the order the server took them.
    for (const Entry& entry : m_history.bySeq()) {
        if (entry.ds && !mayBeOfRevokedTablet(entry)) {
            const Entry*& before = previous[entry.device];
            if (before != nullptr && before->eff >= entry.eff) {
                wrong("order: " + entry.id.text() + " folds before what the same tablet did before");
            }
            before = &entry;
        }
        const auto deed = m_deeds.ofTablets().find(entry.id);
        if (deed == m_deeds.ofTablets().end()) {
            continue;
        }
        const bool told = entry.operation.is_object() && entry.operation.contains("eff");
        const auto slack = std::chrono::seconds{2} + m_deeds.serverClock().behind;
        if (!entry.byWallClock && !told && entry.eff < morning + deed->second.when - slack) {
            wrong("too early: " + entry.id.text() + " " + entry.kind + " counts as having happened before it did");
        }
        const bool saw =
            entry.operation.is_object() && entry.operation.contains("seen") && entry.operation["seen"].is_string();
        const auto seenId = saw ? OperationId::parse(entry.operation["seen"].get<std::string>()) : std::nullopt;
        const Entry* const seen = seenId ? find(*seenId) : nullptr;
        if (seen != nullptr && !told && seen->kind != "document.set" && seen->seq < entry.seq &&
            seen->eff >= entry.eff) {
            wrong("order: " + entry.id.text() + " folds before what its author had seen");
        }
    }
}

/// Also across enrolments, restarts and wrong clocks.
void Reckoning::everyTabletsDeedsKeepTheirOrder()
{
    for (const auto& [machine, deeds] : m_deeds.byMachine()) {
        const Entry* before = nullptr;
        for (const OperationId& id : deeds) {
            const Entry* const entry = find(id);
            if (entry == nullptr || mayBeOfRevokedTablet(*entry)) {
                continue;
            }
            if (before != nullptr && before->eff >= entry->eff) {
                wrong("order: " + id.text() + " folds before what was done before it on " + machine);
            }
            before = entry;
        }
    }
}

void Reckoning::documentsAreTheFoldOfTheirHistory()
{
    std::map<std::string, std::vector<AcceptedOperation>> folds;
    SQLite::Statement rows{m_database, "SELECT d.doc, d.seq, o.raw, o.eff, o.role, o.undone_eff, o.undone_by "
                                       "FROM document_operation d JOIN operation o ON o.id = d.id "
                                       "ORDER BY o.id"}; // Any order: not that of the fold.
    while (rows.executeStep()) {
        AcceptedOperation accepted;
        accepted.operation = wire::parseOperation(rows.getColumn(2).getString()).value();
        accepted.seq = rows.getColumn(1).getInt64();
        accepted.eff = UtcTime{std::chrono::milliseconds{rows.getColumn(3).getInt64()}};
        accepted.role = named<Role>(rows.getColumn(4).getString());
        if (!rows.getColumn(5).isNull()) {
            accepted.undoneEff = UtcTime{std::chrono::milliseconds{rows.getColumn(5).getInt64()}};
            accepted.undoneBy = StaffId{rows.getColumn(6).getString()};
        }
        folds[rows.getColumn(0).getString()].push_back(std::move(accepted));
    }
    SQLite::Statement documents{m_database, "SELECT doc, body FROM document"};
    while (documents.executeStep()) {
        const DocumentName name{documents.getColumn(0).getString()};
        const auto folded = refold(name, folds[name.text()]);
        if (wire::writeDocument(folded.document) != json::parse(documents.getColumn(1).getString())) {
            wrong("diverged: " + name.text() + " is not the fold of its history");
        }
    }
}

/// What the naive model makes of the same history.
void Reckoning::everythingIsAsWorkedOutOnPaper()
{
    for (const auto& difference : m_paper.differencesInOutcomes()) {
        wrong(difference);
    }
    std::set<std::string> stored;
    SQLite::Statement rows{m_database, "SELECT doc, rev, last, body FROM document"};
    while (rows.executeStep()) {
        if (isOnlySetUp(rows.getColumn(0).getString())) {
            continue;
        }
        const auto doc = *stored.insert(rows.getColumn(0).getString()).first;
        const auto body = json::parse(rows.getColumn(3).getString());
        const auto last = rows.getColumn(2).isNull() ? "" : idIn(rows.getColumn(2)).text();
        for (const auto& difference : m_paper.differencesIn(doc, rows.getColumn(1).getInt64(), last, body)) {
            wrong(difference);
        }
    }
    for (const auto& [doc, thing] : m_paper.things()) {
        if (!isOnlySetUp(doc) && stored.count(doc) == 0) {
            wrong("lost: the document " + doc);
        }
    }
}

/// Work is credited, and linen taken, exactly once in each place that an operation speaks of, and nowhere else.
void Reckoning::everythingCountsOnce()
{
    std::multiset<std::pair<std::string, OperationId>> counted;
    SQLite::Statement rows{m_database, "SELECT doc, id FROM document_operation"};
    while (rows.executeStep()) {
        counted.emplace(rows.getColumn(0).getString(), idIn(rows.getColumn(1)));
    }
    std::multiset<std::pair<std::string, OperationId>> told;
    for (const auto& [doc, thing] : m_paper.things()) {
        for (const auto& heard : thing.heard) {
            told.emplace(doc, heard.entry->id);
        }
    }
    const auto say = [&](const auto& more, const auto& fewer, const char* what) {
        std::vector<std::pair<std::string, OperationId>> differ;
        std::set_difference(more.begin(), more.end(), fewer.begin(), fewer.end(), std::back_inserter(differ));
        for (const auto& [doc, id] : differ) {
            wrong(id.text() + what + doc);
        }
    };
    say(counted, told, " counts once too often in ");
    say(told, counted, " does not count in ");
}

void writeOut(SimulatedServer& server)
{
    SQLite::Database database{server.databaseFile(), SQLite::OPEN_READONLY};
    const History history{database};
    for (const Entry* entry : history.inTimeOrder()) {
        const json body = entry->operation.is_object() ? entry->operation.value("body", json()) : json();
        std::cout << formatTime(entry->eff) << "  " << entry->seq << "  " << entry->device << ' '
                  << entry->ds.value_or(0) << "  " << entry->id.text() << ' ' << entry->kind << ' ' << entry->doc
                  << "  " << entry->by << "  " << entry->outcome << ' ' << entry->reason << "  "
                  << body.dump().substr(0, 300) << '\n';
    }
}

} // namespace

std::vector<std::string> reckon(const Deeds& deeds, SimulatedServer& server,
                                const std::vector<std::unique_ptr<SimulatedTablet>>& tablets, bool log)
{
    try {
        if (log) {
            writeOut(server);
        }
        return Reckoning{deeds, server, tablets}.all();
    } catch (const std::exception& problem) {
        return {std::string{"what stands cannot be read: "} + problem.what()};
    }
}

} // namespace turndown::simulation
