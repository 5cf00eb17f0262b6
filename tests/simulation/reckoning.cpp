#include "tests/simulation/reckoning.hpp"

#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/simulation/history.hpp"
#include "tests/simulation/naive_hotel.hpp"
#include "tests/simulation/sayings.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace turndown::simulation {

namespace {

using nlohmann::json;

/// What a tablet of the floor may see of a document, however deep the guests stand in it.
json withoutGuestNames(json document)
{
    for (auto& [name, value] : document.items()) {
        if (value.is_structured()) {
            value = withoutGuestNames(std::move(value));
        }
        if (name == "guests" && value.is_object()) {
            value.erase("name");
        }
    }
    return document;
}

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
        tabletsShowWhatTheServerHas();
        documentsAreTheFoldOfTheirHistory();
        everythingIsAsWorkedOutOnPaper();
        cardsAreRaised();
        return std::move(m_wrong);
    }

private:
    void nothingIsLost();
    void historyHasNoGaps();
    void timesAreTrue();
    void everyTabletsDeedsKeepTheirOrder();
    void tabletsShowWhatTheServerHas();
    void documentsAreTheFoldOfTheirHistory();
    void everythingIsAsWorkedOutOnPaper();
    void cardsAreRaised();

    void wrong(const std::string& sentence) { m_wrong.push_back(sentence); }
    [[nodiscard]] const Entry* find(const OperationId& id) const { return m_history.find(id); }

    const Deeds& m_deeds;
    const std::vector<std::unique_ptr<SimulatedTablet>>& m_tablets;
    SQLite::Database m_database;
    const History m_history{m_database};
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
        if (entry.ds) {
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
        if (!entry.byWallClock && !told && entry.eff < morning + deed->second.when - std::chrono::seconds{2}) {
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
            if (before != nullptr && entry != nullptr && before->eff >= entry->eff) {
                wrong("order: " + id.text() + " folds before what was done before it on " + machine);
            }
            before = entry != nullptr ? entry : before;
        }
    }
}

void Reckoning::tabletsShowWhatTheServerHas()
{
    for (const auto& tablet : m_tablets) {
        if (!tablet->core().queue().empty()) {
            wrong("stuck: " + tablet->machine() + " still has something to send");
        }
        if (const auto state = tablet->core().chip().state; state != tablet::SyncState::AllAtServer &&
                                                            state != tablet::SyncState::NeedsAttention &&
                                                            state != tablet::SyncState::ClockOff) {
            wrong("the chip of " + tablet->machine() + " does not say that all is at the server");
        }
        SQLite::Statement rows{m_database, "SELECT doc, body, rev FROM document"};
        while (rows.executeStep()) {
            const std::string body = rows.getColumn(1).getString();
            const DocumentName name{rows.getColumn(0).getString()};
            const auto kept = tablet->store().document(name);
            if (!kept) {
                wrong("diverged: " + tablet->machine() + " lacks " + name.text());
            } else if (kept->body.find(kGuest) != std::string::npos) {
                wrong(tablet->machine() + " of the floor names the guest in " + name.text());
            } else if (kept->body != body && withoutGuestNames(json::parse(kept->body)) !=
                                                 withoutGuestNames(json::parse(body))) { // Taking apart is slow.
                wrong("diverged: " + tablet->machine() + " shows another " + name.text());
            } else if (!tablet->core().show(name).pending.empty()) {
                wrong("stuck: " + tablet->machine() + " still has something of its own on top of " + name.text());
            }
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
    const NaiveHotel paper{m_history, m_deeds};
    for (const auto& difference : paper.differencesInOutcomes()) {
        wrong(difference);
    }
    std::set<std::string> stored;
    SQLite::Statement rows{m_database, "SELECT doc, rev, last, body FROM document "
                                       "WHERE kind IN ('room', 'stock', 'work-order')"};
    while (rows.executeStep()) {
        const auto doc = *stored.insert(rows.getColumn(0).getString()).first;
        const auto body = json::parse(rows.getColumn(3).getString());
        const auto last = rows.getColumn(2).isNull() ? "" : idIn(rows.getColumn(2)).text();
        for (const auto& difference : paper.differencesIn(doc, rows.getColumn(1).getInt64(), last, body)) {
            wrong(difference);
        }
    }
    for (const auto& [doc, thing] : paper.things()) {
        const bool isKept = thing.isRoom() || thing.isStock() || thing.isWorkOrder();
        if (isKept && stored.count(doc) == 0) {
            wrong("lost: the document " + doc);
        }
    }
}

/// Whoever made an operation that is not simply applied finds a card about it on the tablet: what became of the document
/// it is about, or else of one it touched besides.
void Reckoning::cardsAreRaised()
{
    for (const auto& tablet : m_tablets) {
        std::map<OperationId, Verdict> told;
        for (const auto& card : tablet->core().attention(true)) {
            told.emplace(card.op, card.verdict);
        }
        std::map<OperationId, std::vector<Verdict>> stands; // That of the primary document first.
        for (const std::string& kind : tablet->store().documentKinds()) {
            for (const auto& shown : tablet->core().list(kind)) {
                for (const RecentOperation& recent : shown.document->recent) {
                    const auto kept = tablet->store().operation(recent.id);
                    if (kept) {
                        auto& verdicts = stands[recent.id];
                        verdicts.insert(kept->doc == shown.document->name ? verdicts.begin() : verdicts.end(),
                                        recent.verdict);
                    }
                }
            }
        }
        for (const auto& [id, verdicts] : stands) {
            const auto poor = std::find_if(verdicts.begin(), verdicts.end(),
                                           [](const Verdict& verdict) { return verdict != kApplied; });
            const auto card = told.find(id);
            if (poor != verdicts.end() && card == told.end()) {
                wrong("no card on " + tablet->machine() + " about " + id.text());
            } else if (poor == verdicts.begin() && card->second != *poor) {
                wrong("the card on " + tablet->machine() + " about " + id.text() + " says something else");
            } else if (poor == verdicts.end() && card != told.end()) {
                wrong("a card on " + tablet->machine() + " about " + id.text() + ", which stands");
            }
        }
    }
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
