// How people decide between two that contradict each other, and how they take back what they said: docs/design.md,
// section 4, and docs/operations.md, "A conflict's id".

#include "tests/simulation/naive_thing.hpp"

#include <openssl/evp.h>

#include <algorithm>

namespace turndown::simulation {

using nlohmann::json;

namespace {

std::string firstHexOfSha256(const std::string& text)
{
    unsigned char digest[32];
    EVP_Digest(text.data(), text.size(), digest, nullptr, EVP_sha256(), nullptr);
    std::string hex;
    for (int at = 0; at < 16; ++at) {
        hex += "0123456789abcdef"[digest[at] >> 4];
        hex += "0123456789abcdef"[digest[at] & 15];
    }
    return hex;
}

void letStand(json& body, const std::string& rule, const json& chosen, const json& other)
{
    if (rule == "two-starts") {
        json& task = body["task"];
        if (task["started_op"] == other["op"] && !is(task["state"], "done")) {
            task["started_op"] = chosen["op"];
            task["started_by"] = chosen["by"];
            task["started_at"] = chosen["at"];
        }
    } else if (rule == "cleaned-not-seen" && is(body["inspection"]["result"], "failed") &&
               body["inspection"]["op"] == other["op"]) {
        body["inspection"] = inspectionStartingOver(body);
        body["condition"] = "clean";
        body["task"]["state"] = "done";
        body["task"]["cleaned_op"] = chosen["op"];
        body["task"]["cleaned_by"] = chosen["by"];
        body["task"]["cleaned_at"] = chosen["at"];
    } else if (rule == "two-counts" && body["counted_op"] == other["op"]) {
        const auto more = chosen["quantity"].get<std::int64_t>() - other["quantity"].get<std::int64_t>();
        body["level"] = body["level"].get<std::int64_t>() + more;
        if (!body.value("undecided", json()).is_null()) {
            body["undecided"]["level"] = body["undecided"]["level"].get<std::int64_t>() + more;
        }
        body["counted_op"] = chosen["op"];
        body["counted_by"] = chosen["by"];
        body["counted_quantity"] = chosen["quantity"];
    } else if (rule == "two-holders" && body.contains("last_handed")) {
        letKeyStand(body, chosen, other);
    } else if (rule == "two-holders") {
        letHandOverStand(body, chosen, other);
    } else if (rule == "two-plans") {
        letPlanStand(body, chosen, other);
    }
}

/// A delta comes back unless a later count has absorbed it. What an undo of that count would bring back has it, too.
Fate takeBackDelta(const Hearing& hearing, std::int64_t delta, const Entry& undone)
{
    const auto absorbs = [&](const json& level) {
        const auto at = level["counted_at"];
        return !at.is_null() && std::pair{json(formatTime(undone.eff)), json(undone.id.text())} <
                                    std::pair{json(at), json(level["counted_op"])};
    };
    const auto takeFrom = [&](json& level) {
        const bool counts = !level.empty() && !absorbs(level);
        if (counts) {
            const json found = level.value("undecided", json());
            const bool wasInTheBooks =
                !found.is_null() && std::pair{json(formatTime(undone.eff)), json(undone.id.text())} <
                                        std::pair{json(found["at"]), json(found["op"])};
            if (wasInTheBooks) { // The stocktake has seen that it was not so: its difference shrinks.
                level["undecided"]["level"] = found["level"].get<std::int64_t>() - delta;
            }
            level["level"] = level["level"].get<std::int64_t>() - delta;
        }
        return counts;
    };
    const bool stood = takeFrom(hearing.now);
    const bool stoodBefore = !hearing.thing.undo.is_null() && takeFrom(hearing.thing.undo["before"]);
    if (stood || stoodBefore) {
        hearing.thing.undone.push_back(undone.id.text());
    }
    return stood ? kStands : overruled("newer-state");
}

Fate takeBackRemark(const Hearing& hearing, const json& op)
{
    const auto eraseFrom = [&](json& body) {
        for (const char* list : {"notes", "comments"}) {
            if (body.contains(list)) {
                auto& remarks = body[list];
                remarks.erase(std::remove_if(remarks.begin(), remarks.end(),
                                             [&](const json& remark) { return remark["op"] == op; }),
                              remarks.end());
            }
        }
    };
    eraseFrom(hearing.now);
    if (!hearing.thing.undo.is_null()) {
        eraseFrom(hearing.thing.undo["before"]);
    }
    hearing.thing.undone.push_back(op);
    return kStands;
}

Fate takeBackMissing(const Hearing& hearing, const json& op)
{
    const json missing = missingAfter(hearing.said("of"));
    const auto giveBack = [&](json& room) {
        for (const auto& [item, quantity] : missing.items()) {
            miss(room, item, -quantity.get<std::int64_t>());
        }
    };
    if (!hearing.now.empty()) {
        giveBack(hearing.now);
    }
    if (!hearing.thing.undo.is_null() && !hearing.thing.undo["before"].empty()) {
        giveBack(hearing.thing.undo["before"]);
    }
    hearing.thing.undone.push_back(op);
    return kStands;
}

Fate takeBackIssued(const Hearing& hearing, const json& op)
{
    const json lines = hearing.said("of")["body"]["lines"];
    handOut(hearing.now, lines, -1);
    if (!hearing.thing.undo.is_null()) {
        handOut(hearing.thing.undo["before"], lines, -1);
    }
    hearing.thing.undone.push_back(op);
    return kStands;
}

/// The one that is taken back, if the server had it and had not held it when it heard of the taking back. What lost its
/// words on the way, and was released, cannot be it: it is not what was said.
const Entry* knownThen(const History& history, const Entry& undoing, const json& op)
{
    const auto id = OperationId::parse(op.get<std::string>());
    const Entry* const undone = id ? history.find(*id) : nullptr;
    const bool isWhatWasSaid =
        undone != nullptr && json(undone->kind) == undoing.operation.at("body").at("of").at("kind");
    if (!isWhatWasSaid || undone->seq > undoing.seq) {
        return nullptr;
    }
    const bool wasHeld = undone->outcome == "held" || (undone->settledBy && *undone->settledBy > undoing.seq);
    return wasHeld ? nullptr : undone;
}

} // namespace

Fate enterConflict(NaiveThing& thing, const char* rule, const json& standing, const json& said)
{
    json sides = json::array({standing, said});
    if (said["op"] < standing["op"]) {
        sides = json::array({said, standing});
    }
    const std::string first = sides[0]["op"];
    const std::string second = sides[1]["op"];
    thing.conflicts.push_back({{"id", firstHexOfSha256(std::string{rule} + '\n' + first + '\n' + second)},
                               {"rule", rule},
                               {"ops", {first, second}},
                               {"state", "open"},
                               {"choice", nullptr},
                               {"sides", sides}});
    for (auto& heard : thing.heard) {
        if (json(heard.entry->id.text()) == standing["op"]) {
            heard.fate = kUndecided;
        }
    }
    return kUndecided;
}

Fate settleConflict(const Hearing& hearing)
{
    json& conflicts = hearing.thing.conflicts;
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(),
                                       [&](const json& one) { return one["id"] == hearing.said("conflict"); });
    if (conflict == conflicts.end()) {
        return overruled("newer-state");
    }
    if (is((*conflict)["state"], "resolved")) {
        return overruled("already-done");
    }
    const json choice = hearing.said("choice");
    (*conflict)["state"] = "resolved";
    (*conflict)["choice"] = choice;
    const json& sides = (*conflict)["sides"];
    const std::string rule = (*conflict)["rule"];
    if (choice == sides[0]["op"]) {
        letStand(hearing.now, rule, sides[0], sides[1]);
    } else if (choice == sides[1]["op"]) {
        letStand(hearing.now, rule, sides[1], sides[0]);
    }
    hearing.thing.undo = nullptr; // What people decided is not taken back by undoing what came before.
    return kStands;
}

Fate takeBack(const Hearing& hearing, const History& history)
{
    NaiveThing& thing = hearing.thing;
    const json op = hearing.said("op");
    const Entry* const undone = knownThen(history, hearing.entry, op);
    if (undone == nullptr) {
        return overruled("newer-state");
    }
    const std::string& role = hearing.entry.role;
    if (undone->by != hearing.entry.by && role != "supervisor" && role != "manager") {
        return overruled("role-not-allowed");
    }
    if (std::count(thing.undone.begin(), thing.undone.end(), op) > 0) {
        return overruled("already-done");
    }
    if (const auto delta = thing.isStock() ? deltaAt(thing.doc, hearing.said("of")) : 0; delta != 0) {
        return takeBackDelta(hearing, delta, *undone);
    }
    if (isRemark(hearing.said("of")["kind"])) {
        return takeBackRemark(hearing, op);
    }
    if (thing.isRoom() && !missingAfter(hearing.said("of")).empty()) {
        return takeBackMissing(hearing, op);
    }
    if (thing.isRequisition() && is(hearing.said("of")["kind"], "requisition.issued")) {
        return takeBackIssued(hearing, op);
    }
    if (thing.undo.is_null() || thing.undo["op"] != op) {
        return overruled("newer-state");
    }
    hearing.now = json(thing.undo["before"]);
    thing.undo = nullptr;
    thing.undone.push_back(op);
    return kStands;
}

} // namespace turndown::simulation
