#include "tests/simulation/tablets_reckoning.hpp"

#include "tests/simulation/history.hpp"
#include "tests/simulation/sayings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace turndown::simulation {

namespace {

using nlohmann::json;
using Sentences = std::vector<std::string>;

/// However deep the guests stand in it.
json withoutGuestNames(json document)
{
    static const std::map<std::string, std::vector<const char*>> kHidden{
        {"guests", {"name"}}, {"claim", {"claimant", "contact", "proof"}}, {"returned", {"to", "reference"}}};
    for (auto& [name, value] : document.items()) {
        if (value.is_structured()) {
            value = withoutGuestNames(std::move(value));
        }
        const auto members = kHidden.find(name);
        if (members != kHidden.end() && value.is_object()) {
            for (const char* member : members->second) {
                value.erase(member);
            }
        }
    }
    return document;
}

bool isOfTheFloor(SimulatedTablet& tablet, SQLite::Database& database)
{
    const auto device = tablet.device();
    SQLite::Statement row{database, "SELECT class FROM device WHERE id = ?"};
    row.bind(1, device ? device->text() : "");
    return !row.executeStep() || row.getColumn(0).getString() == "floor";
}

void nothingIsLeft(SimulatedTablet& tablet, Sentences& wrong)
{
    using tablet::SyncState;
    const auto state = tablet.core().chip().state;
    if (!tablet.core().queue().empty()) {
        wrong.push_back("stuck: " + tablet.machine() + " still has something to send");
    }
    if (state != SyncState::AllAtServer && state != SyncState::NeedsAttention && state != SyncState::ClockOff) {
        wrong.push_back("the chip of " + tablet.machine() + " does not say that all is at the server");
    }
}

bool isHandedOut(const json& requisition)
{
    const json lines = requisition.value("lines", json::object());
    return requisition.value("state", "") == "approved" &&
           std::all_of(lines.begin(), lines.end(), [](const json& line) {
               return line["approved"].is_null() || line["issued"] >= line["approved"];
           });
}

/// Tablets drop it after some days.
bool isFinished(const DocumentName& name, const std::string& body)
{
    static const std::map<std::string, std::set<std::string>, std::less<>> ends{
        {"work-order", {"verified", "merged"}},
        {"request", {"done", "cancelled"}},
        {"posting", {"taken", "voided"}},
        {"requisition", {"rejected", "closed"}},
        {"count-sheet", {"approved", "closed"}},
        {"found-item", {"returned", "disposed"}},
        {"loan", {"closed"}},
        {"log-entry", {"noted", "done"}},
        {"handover", {"taken", "withdrawn"}},
        {"report", {"approved"}},
    };
    if (name.kind() == "roster") {
        return true; // When its day is over; they are all of days that pass here.
    }
    if (name.kind() == "briefing") {
        const json notice = json::parse(body);
        return notice.value("withdrawn", false) || !notice.value("standing", false);
    }
    const auto kind = ends.find(name.kind());
    const bool isRequisition = name.kind() == "requisition";
    const json told = kind == ends.end() ? json::object() : json::parse(body);
    return kind != ends.end() &&
           (kind->second.contains(told.value("state", "")) || (isRequisition && isHandedOut(told)));
}

/// Desks see everything, the floor everything but the guests' names.
void showsWhatTheServerHas(SimulatedTablet& tablet, SQLite::Database& database, Sentences& wrong)
{
    const bool ofTheFloor = isOfTheFloor(tablet, database);
    const auto isTheSame = [&](const std::string& shown, const std::string& body) {
        return shown == body || (ofTheFloor && withoutGuestNames(json::parse(shown)) ==
                                                   withoutGuestNames(json::parse(body))); // Taking apart is slow.
    };
    SQLite::Statement rows{database, "SELECT doc, body FROM document"};
    while (rows.executeStep()) {
        const DocumentName name{rows.getColumn(0).getString()};
        const auto kept = tablet.store().document(name);
        if (!kept && isFinished(name, rows.getColumn(1).getString())) {
            continue;
        }
        if (!kept) {
            wrong.push_back("diverged: " + tablet.machine() + " lacks " + name.text());
        } else if (ofTheFloor && kept->body.find(kGuest) != std::string::npos) {
            wrong.push_back(tablet.machine() + " of the floor names the guest in " + name.text());
        } else if (!isTheSame(kept->body, rows.getColumn(1).getString())) {
            wrong.push_back("diverged: " + tablet.machine() + " shows another " + name.text());
        } else if (!tablet.core().show(name).pending.empty()) {
            wrong.push_back("stuck: " + tablet.machine() + " still has something of its own on top of " + name.text());
        }
    }
}

/// What became of the tablet's operations as its documents say; in the primary document first. Those whose primary document
/// was finished long ago, and so dropped, or has heard twenty others since, are left out: what it said of them is not there
/// any more.
std::map<OperationId, std::vector<Verdict>> verdictsOn(SimulatedTablet& tablet)
{
    std::map<OperationId, std::vector<Verdict>> verdicts;
    for (const std::string& kind : tablet.store().documentKinds()) {
        for (const auto& known : tablet.store().documents(kind)) { // Also what nobody has set up.
            for (const RecentOperation& recent : tablet.core().show(known.name).document->recent) {
                const auto kept = tablet.store().operation(recent.id);
                if (kept && findRecent(*tablet.core().show(kept->doc).document, recent.id) != nullptr) {
                    auto& all = verdicts[recent.id];
                    all.insert(kept->doc == known.name ? all.begin() : all.end(), recent.verdict);
                }
            }
        }
    }
    return verdicts;
}

/// Read or not. One about a document that was finished long ago, and so dropped, or that has heard twenty others since,
/// stays until it is read; it is left out.
std::map<OperationId, Verdict> cardsOn(SimulatedTablet& tablet)
{
    std::map<OperationId, Verdict> cards;
    for (const auto& card : tablet.core().attention(true)) {
        const bool isRemembered = findRecent(*tablet.core().show(card.doc).document, card.op) != nullptr;
        if (card.verdict.outcome == Outcome::Held || isRemembered) {
            cards.emplace(card.op, card.verdict);
        }
    }
    return cards;
}

/// Whoever made an operation that is not simply applied finds a card about it on the tablet: what became of the document
/// it is about, or else of one it touched besides.
void cardsAreRaised(SimulatedTablet& tablet, Sentences& wrong)
{
    const auto told = cardsOn(tablet);
    for (const auto& [id, verdicts] : verdictsOn(tablet)) {
        const auto poor =
            std::find_if(verdicts.begin(), verdicts.end(), [](const Verdict& verdict) { return verdict != kApplied; });
        const auto card = told.find(id);
        const std::string about = tablet.machine() + " about " + id.text();
        if (poor != verdicts.end() && card == told.end()) {
            wrong.push_back("no card on " + about);
        } else if (poor == verdicts.begin() && card->second != *poor) {
            wrong.push_back("the card on " + about + " says something else");
        } else if (poor == verdicts.end() && card != told.end()) {
            wrong.push_back("a card on " + about + ", which stands");
        }
    }
}

/// What is held needs somebody's attention on the tablet, until the office has released it.
void whatIsHeldHasACard(SimulatedTablet& tablet, SQLite::Database& database, Sentences& wrong)
{
    const auto told = cardsOn(tablet);
    SQLite::Statement rows{database, "SELECT id, reason FROM operation WHERE outcome = 'held' AND source = 'tablet'"};
    while (rows.executeStep()) {
        const auto id = idIn(rows.getColumn(0));
        const Verdict should = held(named<Reason>(rows.getColumn(1).getString()).value());
        const auto card = told.find(id);
        if (tablet.store().operation(id) && (card == told.end() || card->second != should)) {
            wrong.push_back("no card on " + tablet.machine() + " says that " + id.text() + " is held");
        }
    }
}

} // namespace

std::vector<std::string> reckonTablets(const std::vector<std::unique_ptr<SimulatedTablet>>& tablets,
                                       SQLite::Database& database)
{
    Sentences wrong;
    for (const auto& tablet : tablets) {
        nothingIsLeft(*tablet, wrong);
        showsWhatTheServerHas(*tablet, database, wrong);
        cardsAreRaised(*tablet, wrong);
        whatIsHeldHasACard(*tablet, database, wrong);
    }
    return wrong;
}

} // namespace turndown::simulation
