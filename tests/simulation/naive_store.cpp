// The minibar's postings, what the store is asked for, and stocktakes: docs/operations.md, `minibar.*`, `posting.*`,
// `requisition.*` and `stocktake.*`.

#include "tests/simulation/naive_thing.hpp"

namespace turndown::simulation {

using nlohmann::json;

namespace {

json countedSome(const json& counts)
{
    json some = json::object();
    for (const auto& [item, quantity] : counts.items()) {
        if (quantity != 0) {
            some[item] = quantity;
        }
    }
    return some;
}

json posting(const Hearing& hearing, const char* what)
{
    const json items = countedSome(hearing.body().value(what, json::object()));
    json prices = json::object();
    const json told = hearing.body().value("prices", json::object());
    for (const auto& [item, price] : told.items()) {
        if (items.contains(item)) {
            prices[item] = price;
        }
    }
    return {{"room", hearing.entry.doc.substr(hearing.entry.doc.find('/') + 1)},
            {"turn", hearing.said("turn")},
            {"items", items},
            {"prices", prices},
            {"by", hearing.by()},
            {"at", hearing.at()},
            {"state", "waiting"},
            {"closed_by", nullptr},
            {"closed_at", nullptr},
            {"reference", ""},
            {"text", ""}};
}

void mark(const Hearing& hearing, const char* state, const char* whose)
{
    hearing.now["state"] = state;
    hearing.now[std::string{whose} + "_by"] = hearing.by();
    hearing.now[std::string{whose} + "_at"] = hearing.at();
}

void askFor(json& requisition, const json& lines)
{
    for (const auto& [item, quantity] : lines.items()) {
        json& all = requisition["lines"];
        if (quantity == 0) {
            all.erase(item);
        } else if (all.contains(item)) {
            all[item]["requested"] = quantity;
        } else {
            all[item] = {{"requested", quantity}, {"approved", nullptr}, {"issued", 0}};
        }
    }
}

Fate openedRequisition(const Hearing& hearing)
{
    hearing.now = {{"place", hearing.said("place")},
                   {"lines", json::object()},
                   {"text", hearing.body().value("text", "")},
                   {"state", "draft"},
                   {"opened_by", hearing.by()},
                   {"opened_at", hearing.at()},
                   {"submitted_by", nullptr},
                   {"submitted_at", nullptr},
                   {"decided_by", nullptr},
                   {"decided_at", nullptr},
                   {"remark", ""}};
    askFor(hearing.now, hearing.body().value("lines", json::object()));
    if (!hearing.body().value("draft", false)) {
        mark(hearing, "submitted", "submitted");
    }
    return kStands;
}

Fate approvedRequisition(const Hearing& hearing)
{
    if (!is(hearing.now["state"], "submitted")) {
        return overruled(is(hearing.now["state"], "approved") ? "already-done" : "newer-state");
    }
    for (auto& [item, line] : hearing.now["lines"].items()) {
        line["approved"] = hearing.says("lines") ? json(0) : line["requested"];
    }
    const json lines = hearing.says("lines") ? hearing.said("lines") : json::object();
    for (const auto& [item, quantity] : lines.items()) {
        if (!hearing.now["lines"].contains(item)) {
            hearing.now["lines"][item] = {{"requested", 0}, {"issued", 0}};
        }
        hearing.now["lines"][item]["approved"] = quantity;
    }
    mark(hearing, "approved", "decided");
    hearing.now["remark"] = hearing.body().value("text", "");
    return kStands;
}

Fate steppedRequisition(const Hearing& hearing, const std::string& step)
{
    const std::string state = hearing.now["state"];
    const bool fits = step == "submitted"  ? state == "draft"
                      : step == "rejected" ? state == "submitted"
                                           : state == "draft" || state == "submitted" || state == "approved";
    if (!fits) {
        return overruled(state == step ? "already-done" : "newer-state");
    }
    mark(hearing, step.c_str(), step == "submitted" ? "submitted" : "decided");
    if (step != "submitted") {
        hearing.now["remark"] = hearing.body().value("text", "");
    }
    return kStands;
}

bool isBeingCounted(const json& sheet)
{
    return is(sheet["state"], "open") || is(sheet["state"], "submitted");
}

Fate openedSheet(const Hearing& hearing)
{
    hearing.now = {{"place", hearing.said("place")},
                   {"items", hearing.body().value("items", json::array())},
                   {"text", hearing.body().value("text", "")},
                   {"state", "open"},
                   {"counts", json::object()},
                   {"opened_by", hearing.by()},
                   {"opened_at", hearing.at()},
                   {"submitted_by", nullptr},
                   {"submitted_at", nullptr},
                   {"decided_by", nullptr},
                   {"decided_at", nullptr},
                   {"remark", ""}};
    return kStands;
}

Fate countedOnSheet(const Hearing& hearing)
{
    if (!isBeingCounted(hearing.now)) {
        return overruled("newer-state");
    }
    const json counts = hearing.said("counts");
    for (const auto& [item, quantity] : counts.items()) {
        const json before = hearing.now["counts"].value(item, json::object());
        hearing.now["counts"][item] = {{"qty", quantity},
                                       {"by", hearing.by()},
                                       {"at", hearing.at()},
                                       {"op", hearing.op()},
                                       {"times", before.value("times", 0) + 1},
                                       {"approved", false}};
    }
    if (hearing.body().value("finished", false) && is(hearing.now["state"], "open")) {
        mark(hearing, "submitted", "submitted");
    }
    return kStands;
}

/// Each count that is named, unless it is another by now or the approver's own.
Fate approvedSheet(const Hearing& hearing)
{
    std::string firstReason;
    bool any = hearing.body().value("counts", json::object()).empty();
    const json named = hearing.body().value("counts", json::object());
    json after = hearing.now["counts"];
    for (const auto& [item, op] : named.items()) {
        const bool stands = after.contains(item) && after[item]["op"] == op;
        const char* const reason = !stands ? "newer-state" : after[item]["by"] == hearing.by() ? "own-work" : nullptr;
        if (reason == nullptr) {
            after[item]["approved"] = true;
            any = true;
        } else if (firstReason.empty()) {
            firstReason = reason;
        }
    }
    if (!any) {
        return overruled(firstReason.c_str());
    }
    hearing.now["counts"] = after;
    return kStands;
}

Fate decidedSheet(const Hearing& hearing, const char* decision)
{
    if (!isBeingCounted(hearing.now)) {
        return overruled(is(hearing.now["state"], decision) ? "already-done" : "newer-state");
    }
    if (std::string{decision} == "approved") {
        if (const Fate fate = approvedSheet(hearing); fate != kStands) {
            return fate;
        }
    }
    mark(hearing, decision, "decided");
    hearing.now["remark"] = hearing.body().value("text", "");
    return kStands;
}

} // namespace

json missingAfter(const json& operation)
{
    const std::string kind = operation.at("kind");
    const json& body = operation.at("body");
    json missing = json::object();
    if (kind != "minibar.refilled" && (kind != "minibar.consumed" || body.contains("place"))) {
        return missing;
    }
    const json counts = countedSome(body.at("items"));
    for (const auto& [item, quantity] : counts.items()) {
        missing[item] = quantity.get<std::int64_t>() * (kind == "minibar.refilled" ? -1 : 1);
    }
    return missing;
}

void miss(json& room, const std::string& item, std::int64_t more)
{
    json& missing = room["minibar"];
    const auto now = missing.value(item, std::int64_t{0}) + more;
    missing[item] = now;
    if (now == 0) {
        missing.erase(item);
    }
}

Fate hearAboutPosting(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "minibar.consumed" || kind == "room.cleaned") {
        hearing.now = posting(hearing, kind == "room.cleaned" ? "minibar" : "items");
        return kStands;
    }
    const std::string wanted = kind.substr(kind.find('.') + 1);
    if (hearing.now["state"] == json(wanted)) {
        return overruled("already-done");
    }
    if (is(hearing.now["state"], "voided")) {
        return overruled("newer-state");
    }
    mark(hearing, wanted.c_str(), "closed");
    const std::string reference = hearing.body().value("reference", "");
    hearing.now["reference"] = reference.empty() ? hearing.now["reference"] : json(reference);
    hearing.now["text"] = hearing.body().value("text", "");
    return kStands;
}

Fate hearAboutRequisition(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "requisition.opened") {
        return openedRequisition(hearing);
    }
    if (kind == "requisition.changed") {
        if (!is(hearing.now["state"], "draft") && !is(hearing.now["state"], "submitted")) {
            return overruled("newer-state");
        }
        askFor(hearing.now, hearing.said("lines"));
        return kStands;
    }
    if (kind == "requisition.approved") {
        return approvedRequisition(hearing);
    }
    return steppedRequisition(hearing, kind.substr(kind.find('.') + 1));
}

/// What was handed out was handed out; a storekeeper who did not know that it was off is told.
Fate handOut(json& requisition, const json& lines, int times)
{
    if (requisition.empty()) {
        return overruled("unknown-document");
    }
    const json counts = countedSome(lines);
    for (const auto& [item, quantity] : counts.items()) {
        json& all = requisition["lines"];
        if (!all.contains(item)) {
            all[item] = {{"requested", 0}, {"approved", nullptr}, {"issued", 0}};
        }
        all[item]["issued"] = all[item]["issued"].get<std::int64_t>() + quantity.get<std::int64_t>() * times;
    }
    return is(requisition["state"], "approved") ? kStands : overruled("newer-state");
}

Fate hearAboutSheet(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "stocktake.opened") {
        return openedSheet(hearing);
    }
    if (kind == "stocktake.counted") {
        return countedOnSheet(hearing);
    }
    if (kind == "stocktake.submitted") {
        if (!is(hearing.now["state"], "open")) {
            return overruled(is(hearing.now["state"], "submitted") ? "already-done" : "newer-state");
        }
        mark(hearing, "submitted", "submitted");
        return kStands;
    }
    return decidedSheet(hearing, kind == "stocktake.approved" ? "approved" : "closed");
}

/// A level remembers what a stocktake found beside what the books said; approved, the difference is put right.
Fate hearOfStocktake(const Hearing& hearing)
{
    json& level = hearing.now;
    const std::string item = level["item"];
    if (hearing.entry.kind == "stocktake.counted") {
        level["undecided"] = {{"sheet", hearing.entry.doc}, {"op", hearing.op()}, {"qty", hearing.said("counts")[item]},
                              {"level", level["level"]},    {"by", hearing.by()}, {"at", hearing.at()}};
        return kStands;
    }
    const json found = level["undecided"];
    if (found.is_null() || found["op"] != hearing.said("counts")[item]) {
        return overruled("newer-state");
    }
    if (hearing.entry.kind == "stocktake.approved") {
        if (found["by"] == hearing.by()) {
            return overruled("own-work");
        }
        const auto difference = found["qty"].get<std::int64_t>() - found["level"].get<std::int64_t>();
        level["level"] = level["level"].get<std::int64_t>() + difference;
        level["counted_op"] = found["op"];
        level["counted_after"] = nullptr;
        level["counted_quantity"] = found["qty"];
        level["counted_at"] = found["at"];
        level["counted_by"] = found["by"];
    }
    level["undecided"] = nullptr;
    return kStands;
}

} // namespace turndown::simulation
