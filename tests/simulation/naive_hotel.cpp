#include "tests/simulation/naive_hotel.hpp"

#include "tests/simulation/naive_door.hpp"

#include <algorithm>
#include <array>

namespace turndown::simulation {

using nlohmann::json;

namespace {

/// Where there is nothing to say of it, a member may be left out.
bool saysNothing(const json& value)
{
    return value.is_null() || value == json::object();
}

} // namespace

NaiveHotel::NaiveHotel(const History& history, const Deeds& deeds) : m_history{history}, m_deeds{deeds}
{
    for (const Entry& entry : history.bySeq()) {
        letIn(entry);
    }
    for (auto& [doc, thing] : m_things) {
        tellEverything(thing, history);
    }
}

bool NaiveHotel::wasRevoked(const Entry& entry) const
{
    const auto revocation = m_deeds.revocations().find(entry.device);
    if (revocation == m_deeds.revocations().end()) {
        return false;
    }
    const bool wasReleased = entry.settledBy && entry.outcome != "held"; // And tells no reason any more.
    const bool isSaidToBe = entry.reason == "device-revoked" || wasReleased;
    const auto& [perhapsAfter, surelyAfter] = revocation->second;
    return entry.seq > surelyAfter || (entry.seq > perhapsAfter && isSaidToBe);
}

/// Decided once, when it comes in. A release that came before it counts at once.
void NaiveHotel::letIn(const Entry& entry)
{
    const std::string role = roleThen(m_history, entry);
    if (const auto reason = whyHeld(entry, role, isTrustedThen(m_history, entry), wasRevoked(entry))) {
        m_waiting.emplace(entry.id, *reason);
        m_fates[entry.id] = "held " + *reason;
        if (const auto settled = m_settlements.find(entry.id);
            settled != m_settlements.end() && settled->second.released) {
            fold(entry, entry.seq);
        }
    } else if (entry.kind == "held.released" || entry.kind == "held.dismissed") {
        settle(entry);
    } else {
        fold(entry, entry.seq);
    }
}

/// Whatever arrives in whichever order, the first one counts.
void NaiveHotel::settle(const Entry& entry)
{
    const auto op = OperationId::parse(entry.operation.at("body").at("op").get<std::string>()).value();
    const Entry* const held = m_history.find(op);
    const bool isKnown = held != nullptr && held->seq < entry.seq;
    const bool isFirst = m_settlements.count(op) == 0;
    if (!isFirst || (isKnown && m_waiting.count(op) == 0)) {
        m_fates[entry.id] = overruled("already-done");
        return;
    }
    const bool released = entry.kind == "held.released";
    m_settlements.emplace(op, Settlement{entry.seq, released});
    m_fates[entry.id] = kStands;
    if (isKnown && released) {
        fold(*held, entry.seq);
    }
    tell(entry, entry.seq, documentsOf(isKnown ? held->operation : entry.operation));
}

void NaiveHotel::fold(const Entry& entry, std::int64_t seq)
{
    m_fates.erase(entry.id);
    tell(entry, seq, documentsOf(entry.operation));
}

void NaiveHotel::tell(const Entry& entry, std::int64_t seq, const std::vector<std::string>& documents)
{
    for (const std::string& doc : documents) {
        NaiveThing& thing = m_things[doc];
        thing.doc = doc;
        thing.heard.push_back({&entry, seq, {}});
    }
}

std::vector<std::string> NaiveHotel::differencesInOutcomes() const
{
    std::map<OperationId, Fate> expected = m_fates;
    for (const auto& [doc, thing] : m_things) {
        for (const auto& heard : thing.heard) {
            if (documentsOf(heard.entry->operation).front() == doc && m_fates.count(heard.entry->id) == 0) {
                expected[heard.entry->id] = heard.fate;
            }
        }
    }
    std::vector<std::string> differences;
    for (const Entry& entry : m_history.bySeq()) {
        const Fate fate = entry.outcome + (entry.reason.empty() ? "" : " " + entry.reason);
        if (const auto& should = expected[entry.id]; fate != should) {
            differences.push_back(entry.kind + ' ' + entry.doc + ' ' + entry.id.text() + " is " + fate +
                                  " instead of " + should);
        }
        if (entry.role != roleThen(m_history, entry)) {
            differences.push_back(entry.id.text() + " was taken for one of role \"" + entry.role + '"');
        }
    }
    return differences;
}

std::vector<std::string> NaiveHotel::differencesIn(const std::string& doc, std::int64_t rev, const std::string& last,
                                                   const json& body) const
{
    const auto found = m_things.find(doc);
    if (found == m_things.end()) {
        return {doc + " is a document that nobody spoke of"};
    }
    const NaiveThing& thing = found->second;
    std::vector<std::string> differences;
    const auto mustBe = [&](const std::string& what, const json& is, const json& should) {
        if (is != should) {
            differences.push_back(doc + ": " + what + " is " + is.dump() + " instead of " + should.dump());
        }
    };
    for (const auto& [member, should] : thing.body.items()) {
        mustBe(member, body.value(member, saysNothing(should) ? should : json("missing")), should);
    }
    static constexpr std::array kMarks{"number", "level", "category",   "names",      "opened_by",    "prices",
                                       "what",   "staff", "written_by", "offered_by", "published_by", "duties"};
    const bool isSetUp = std::any_of(kMarks.begin(), kMarks.end(), [&](auto mark) { return body.contains(mark); });
    mustBe("whether it is set up", isSetUp, thing.isSetUp());
    mustBe("what is in conflict", body.value("conflicts", json::array()), thing.conflicts);
    mustBe("what was taken back", body.value("undone", json::array()), thing.undone);
    mustBe("what is recent", body.at("recent"), recentOf(thing));
    const json undo = body.value("undo", json());
    mustBe("what an undo takes back", undo.is_null() ? undo : undo.at("op"),
           thing.undo.is_null() ? json() : thing.undo["op"]);
    if (undo.is_object() && thing.undo.is_object()) {
        for (const auto& [member, should] : thing.undo["before"].items()) {
            mustBe(member + " after an undo",
                   undo.at("before").value(member, saysNothing(should) ? should : json("missing")), should);
        }
    }
    const bool onlyCreated = thing.heard.size() == 1 && creatorOf(thing) != nullptr;
    mustBe("its last operation", last, onlyCreated ? "" : thing.heard.back().entry->id.text());
    const auto latest = std::max_element(thing.heard.begin(), thing.heard.end(),
                                         [](const auto& left, const auto& right) { return left.seq < right.seq; });
    mustBe("its rev", rev, latest->seq);
    return differences;
}

} // namespace turndown::simulation
