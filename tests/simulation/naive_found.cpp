// What guests leave behind, and what they borrow: docs/operations.md, `found.*` and `loan.*`.

#include "tests/simulation/naive_thing.hpp"

#include <map>
#include <set>

namespace turndown::simulation {

using nlohmann::json;

namespace {

const std::set<std::string> kRegister{"clerk", "supervisor", "manager", "night", "front-desk"};

bool stands(const Hearing& hearing, const std::set<std::string>& states)
{
    return states.count(hearing.now["state"].get<std::string>()) > 0;
}

std::string text(const Hearing& hearing, const char* member)
{
    return hearing.body().value(member, "");
}

Fate reported(const Hearing& hearing)
{
    hearing.now = {{"room", hearing.said("room")},
                   {"place", hearing.said("place")},
                   {"what", hearing.said("what")},
                   {"text", text(hearing, "text")},
                   {"photos", hearing.body().value("photos", json::array())},
                   {"label", text(hearing, "label")},
                   {"class", hearing.body().value("class", "ordinary")},
                   {"guest_in_house", hearing.said("guest_in_house")},
                   {"state", "found"},
                   {"reported_by", hearing.by()},
                   {"reported_at", hearing.at()},
                   {"custody", json::array()},
                   {"contested", json::array()},
                   {"storage", ""},
                   {"keep_until", nullptr},
                   {"claim", nullptr},
                   {"returned", nullptr},
                   {"disposal", nullptr},
                   {"comments", json::array()}};
    return kStands;
}

json link(const Hearing& hearing, const json& from)
{
    return {{"op", hearing.op()},    {"by", from},      {"to_staff", nullptr}, {"to", "office"},
            {"at", hearing.at()},    {"sealed", false}, {"remark", ""},        {"received_by", nullptr},
            {"received_at", nullptr}};
}

/// In whose hands it is; null while it waits somewhere for somebody to take it.
json holder(const json& item)
{
    if (item["custody"].empty()) {
        return item["reported_by"];
    }
    const json& last = item["custody"].back();
    return last["received_by"].is_null() ? last["to_staff"] : last["received_by"];
}

void arrive(const Hearing& hearing)
{
    json& custody = hearing.now["custody"];
    if (custody.empty()) {
        custody.push_back(link(hearing, hearing.now["reported_by"]));
    }
    if (custody.back()["received_by"].is_null()) {
        custody.back()["received_by"] = hearing.by();
        custody.back()["received_at"] = hearing.at();
    }
}

void passOn(json& item, const json& given)
{
    item["custody"].push_back(given);
    item["state"] = "handed-over";
    item["storage"] = "";
}

Fate handedOver(const Hearing& hearing)
{
    const bool isKept = stands(hearing, {"stored"});
    const bool may = isKept ? kRegister.count(hearing.entry.role) > 0 : holder(hearing.now) == hearing.by();
    const json& custody = hearing.now["custody"];
    const bool repeats = !custody.empty() && custody.back()["by"] == hearing.by();
    if (!stands(hearing, {"found", "handed-over", "stored"}) || (!may && repeats)) {
        return overruled("newer-state");
    }
    json given = link(hearing, hearing.by());
    given["to_staff"] = hearing.said("to_staff");
    given["to"] = text(hearing, "to");
    given["sealed"] = hearing.body().value("sealed", false);
    given["remark"] = text(hearing, "remark");
    if (!may) { // Two say that they had it: people find out.
        const json finding{{"op", hearing.thing.doc.substr(hearing.thing.doc.find('/') + 1)},
                           {"by", hearing.now["reported_by"]},
                           {"at", hearing.now["reported_at"]}};
        json standing = custody.empty() ? finding : custody.back();
        standing = {{"op", standing["op"]}, {"by", standing["by"]}, {"at", standing["at"]}, {"quantity", nullptr}};
        hearing.now["contested"].push_back(given);
        return enterConflict(hearing.thing, "two-holders", standing, hearing.side());
    }
    passOn(hearing.now, given);
    return kStands;
}

Fate received(const Hearing& hearing)
{
    if (!stands(hearing, {"found", "handed-over"})) {
        return overruled("newer-state");
    }
    if (!hearing.now["custody"].empty() && !hearing.now["custody"].back()["received_by"].is_null()) {
        return overruled("already-done");
    }
    arrive(hearing);
    if (!text(hearing, "remark").empty()) {
        hearing.now["custody"].back()["remark"] = hearing.said("remark");
    }
    hearing.now["state"] = "handed-over";
    return kStands;
}

Fate stored(const Hearing& hearing)
{
    if (stands(hearing, {"returned", "disposed"})) {
        return overruled("newer-state");
    }
    arrive(hearing);
    hearing.now["storage"] = hearing.said("storage");
    hearing.now["keep_until"] = hearing.said("keep_until");
    if (!stands(hearing, {"claimed"})) {
        hearing.now["state"] = "stored";
    }
    return kStands;
}

Fate claimed(const Hearing& hearing)
{
    if (stands(hearing, {"returned", "disposed", "claimed"})) {
        return overruled(stands(hearing, {"claimed"}) ? "already-done" : "newer-state");
    }
    hearing.now["state"] = "claimed";
    hearing.now["claim"] = {{"op", hearing.op()},
                            {"claimant", hearing.said("claimant")},
                            {"contact", text(hearing, "contact")},
                            {"proof", text(hearing, "proof")},
                            {"by", hearing.by()},
                            {"at", hearing.at()}};
    hearing.now["disposal"] = nullptr;
    return kStands;
}

Fate withdrawn(const Hearing& hearing)
{
    json& item = hearing.now;
    if (!stands(hearing, {"claimed"})) {
        return overruled(stands(hearing, {"returned", "disposed"}) ? "newer-state" : "already-done");
    }
    item["claim"] = nullptr;
    item["state"] = !is(item["storage"], "") ? "stored" : item["custody"].empty() ? "found" : "handed-over";
    return kStands;
}

Fate returned(const Hearing& hearing)
{
    if (stands(hearing, {"returned", "disposed"})) {
        return overruled(stands(hearing, {"returned"}) ? "already-done" : "newer-state");
    }
    hearing.now["state"] = "returned";
    hearing.now["disposal"] = nullptr;
    hearing.now["returned"] = {{"how", hearing.body().value("how", "collected")},
                               {"to", hearing.said("to")},
                               {"id_shown", hearing.body().value("id_shown", false)},
                               {"reference", text(hearing, "reference")},
                               {"remark", text(hearing, "remark")},
                               {"by", hearing.by()},
                               {"at", hearing.at()}};
    return kStands;
}

/// Two people, one of them at least who supervises; not before its day, and not while somebody wants it.
Fate signedAway(const Hearing& hearing)
{
    json& item = hearing.now;
    if (stands(hearing, {"returned", "disposed"})) {
        return overruled(stands(hearing, {"disposed"}) ? "already-done" : "newer-state");
    }
    const std::string day = hearing.body().value("day", formatTime(hearing.entry.eff).substr(0, 10));
    if (stands(hearing, {"claimed"}) || item["keep_until"].is_null() || day < item["keep_until"].get<std::string>()) {
        return overruled("still-kept");
    }
    const json signature{
        {"op", hearing.op()}, {"by", hearing.by()}, {"role", hearing.entry.role}, {"at", hearing.at()}};
    if (item["disposal"].is_null()) {
        item["disposal"] = {{"how", hearing.said("how")}, {"signatures", json::array({signature})}};
        return kStands;
    }
    const json first = item["disposal"]["signatures"][0];
    if (first["by"] == hearing.by()) {
        return overruled("own-work");
    }
    if (item["disposal"]["how"] != hearing.said("how")) {
        return overruled("newer-state");
    }
    const std::set<json> roles{first["role"], signature["role"]};
    if (roles.count("supervisor") == 0 && roles.count("manager") == 0) {
        return overruled("role-not-allowed");
    }
    item["disposal"]["signatures"].push_back(signature);
    item["state"] = "disposed";
    return kStands;
}

Fate corrected(const Hearing& hearing)
{
    if (hearing.now["reported_by"] != hearing.by() && kRegister.count(hearing.entry.role) == 0) {
        return overruled("role-not-allowed");
    }
    if (stands(hearing, {"returned", "disposed"})) {
        return overruled("newer-state");
    }
    for (const char* member : {"what", "text", "label", "class"}) {
        if (hearing.says(member)) {
            hearing.now[member] = hearing.said(member);
        }
    }
    return kStands;
}

json lent(const Hearing& hearing)
{
    const json quantity = hearing.body().value("qty", 1);
    return {{"room", hearing.said("room")},
            {"turn", hearing.said("turn")},
            {"what", hearing.said("what")},
            {"qty", quantity},
            {"returned", 0},
            {"lost", 0},
            {"out", quantity},
            {"label", text(hearing, "label")},
            {"due_at", hearing.said("due_at")},
            {"remark", text(hearing, "remark")},
            {"state", "out"},
            {"by", hearing.by()},
            {"at", hearing.at()},
            {"closed_by", nullptr},
            {"closed_at", nullptr},
            {"comments", json::array()}};
}

/// Of what is out, some came back or is lost; nobody brings back more than there is.
Fate less(const Hearing& hearing, const char* where)
{
    json& loan = hearing.now;
    const auto said = hearing.body().value("qty", std::int64_t{1});
    const auto out = loan["out"].get<std::int64_t>();
    const auto counts = std::min(said, out);
    loan[where] = loan[where].get<std::int64_t>() + counts;
    loan["out"] = out - counts;
    if (counts == out) {
        loan["state"] = "closed";
        loan["closed_by"] = hearing.by();
        loan["closed_at"] = hearing.at();
    }
    if (!text(hearing, "remark").empty()) {
        loan["remark"] = hearing.said("remark");
    }
    return said > out ? overruled("newer-state") : kStands;
}

} // namespace

void letHandOverStand(json& item, const json& chosen, const json& other)
{
    json& custody = item["custody"];
    const std::string state = item["state"];
    const bool movable = state == "found" || state == "handed-over" || state == "stored";
    if (!movable || (!custody.empty() && custody.back()["op"] != other["op"])) {
        return; // It has gone on its way.
    }
    json& contested = item["contested"];
    for (std::size_t place = 0; place < contested.size(); ++place) {
        if (contested[place]["op"] == chosen["op"]) {
            passOn(item, json(contested[place]));
            contested.erase(place);
            return;
        }
    }
}

Fate hearAboutFoundItem(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> rules{
        {"found.reported", reported},  {"found.handed_over", handedOver},
        {"found.received", received},  {"found.stored", stored},
        {"found.claimed", claimed},    {"found.claim_withdrawn", withdrawn},
        {"found.returned", returned},  {"found.disposal_signed", signedAway},
        {"found.corrected", corrected}};
    const auto rule = rules.find(hearing.entry.kind);
    return rule == rules.end() ? kStands : rule->second(hearing);
}

Fate hearAboutLoan(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "loan.opened") {
        hearing.now = lent(hearing);
        return kStands;
    }
    if (is(hearing.now["state"], "closed")) {
        return overruled("already-done");
    }
    if (kind == "loan.moved") {
        hearing.now["room"] = hearing.said("room");
        hearing.now["turn"] = hearing.said("turn");
        return kStands;
    }
    return less(hearing, kind == "loan.lost" ? "lost" : "returned");
}

} // namespace turndown::simulation
