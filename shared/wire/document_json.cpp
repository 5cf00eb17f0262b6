#include "shared/wire/document_json.hpp"

#include "shared/wire/document_bodies.hpp"
#include "shared/wire/raw_json.hpp"

#include <algorithm>
#include <initializer_list>

namespace turndown::wire {

static void readValue(const json& value, const Where& where, RecentOperation& operation)
{
    Members members{value, where};
    members.require("id", operation.id);
    members.read("kind", operation.kind);
    members.read("by", operation.by);
    members.read("eff", operation.eff);
    operation.verdict.outcome = Outcome::Overtaken; // What a new word stays at.
    members.require("outcome", operation.verdict.outcome);
    // A reason that a newer server added must not make the whole document unreadable here.
    std::string reason;
    members.read("reason", reason);
    operation.verdict.reason = named<Reason>(reason);
}

static void readValue(const json& value, const Where& where, ConflictSide& side)
{
    Members members{value, where};
    members.require("op", side.op);
    members.read("by", side.by);
    members.read("at", side.at);
    members.read("quantity", side.quantity);
}

static void readValue(const json& value, const Where& where, Conflict& conflict)
{
    Members members{value, where};
    members.require("id", conflict.id);
    members.require("rule", conflict.rule);
    members.require("sides", conflict.sides);
    members.read("choice", conflict.choice);
    std::string state;
    members.require("state", state);
    conflict.resolved = state == "resolved";
    if (!conflict.resolved && state != "open" && !where.complaint.passesOverNewWords()) {
        where.mustBe("open or resolved");
    }
}

namespace {

json toJson(const RecentOperation& operation)
{
    return {{"id", wire::toJson(operation.id)},
            {"kind", operation.kind},
            {"by", wire::toJson(operation.by)},
            {"eff", wire::toJson(operation.eff)},
            {"outcome", wire::toJson(operation.verdict.outcome)},
            {"reason", wire::toJson(operation.verdict.reason)}};
}

json toJson(const ConflictSide& side)
{
    return {{"op", wire::toJson(side.op)},
            {"by", wire::toJson(side.by)},
            {"at", wire::toJson(side.at)},
            {"quantity", wire::toJson(side.quantity)}};
}

json toJson(const Conflict& conflict)
{
    return {{"id", conflict.id},
            {"rule", wire::toJson(conflict.rule)},
            {"ops", listToJson(conflict.sides, [](const ConflictSide& side) { return side.op.text(); })},
            {"state", conflict.resolved ? "resolved" : "open"},
            {"choice", wire::toJson(conflict.choice)},
            {"sides", listToJson(conflict.sides, [](const ConflictSide& side) { return toJson(side); })}};
}

std::optional<Undo> readUndo(const DocumentName& name, const json& value, const Where& where)
{
    if (value.is_null()) {
        return std::nullopt;
    }
    Members members{value, where};
    Undo undo;
    members.require("op", undo.op);
    const json* const before = members.ask("before");
    const Where whereBefore{where.complaint, "before", &where};
    undo.before =
        std::make_shared<const DocumentBody>(before == nullptr ? DocumentBody{} : readBody(name, *before, whereBefore));
    return undo;
}

/// Calls `change` with the body and with the body that an undo would bring back.
template <class Change>
void changeBoth(json& body, Change change)
{
    if (!body.is_object()) {
        return;
    }
    change(body);
    if (const auto undo = body.find("undo"); undo != body.end() && undo->is_object()) {
        if (const auto before = undo->find("before"); before != undo->end() && before->is_object()) {
            change(*before);
        }
    }
}

void eraseGuestName(json& holder)
{
    if (!holder.is_object()) {
        return;
    }
    if (const auto guests = holder.find("guests"); guests != holder.end() && guests->is_object()) {
        guests->erase("name");
    }
}

void eraseMembers(json& holder, std::initializer_list<const char*> members)
{
    if (holder.is_object()) {
        for (const char* const member : members) {
            holder.erase(member);
        }
    }
}

/// Who claimed a found item, and who got it.
void eraseOwners(json& item)
{
    if (const auto claim = item.find("claim"); claim != item.end()) {
        eraseMembers(*claim, {"claimant", "contact", "proof"});
    }
    if (const auto returned = item.find("returned"); returned != item.end()) {
        eraseMembers(*returned, {"to", "reference"});
    }
}

} // namespace

json writeDocument(const Document& document)
{
    json body = wire::toJson(document.body);
    body["recent"] = listToJson(document.recent, [](const RecentOperation& operation) { return toJson(operation); });
    if (!document.conflicts.empty()) {
        body["conflicts"] = listToJson(document.conflicts, [](const Conflict& conflict) { return toJson(conflict); });
    }
    if (document.undo) {
        body["undo"] = {{"op", wire::toJson(document.undo->op)}, {"before", wire::toJson(*document.undo->before)}};
    }
    if (!document.undone.empty()) {
        body["undone"] = listToJson(document.undone);
    }
    return body;
}

Result<Document> readDocument(const DocumentName& name, std::int64_t rev, const std::optional<OperationId>& last,
                              const json& body, NewWords newWords)
{
    if (!isKnownKind(name.kind())) {
        return Error{Problem::Missing,
                     "This program does not know documents of the kind " + std::string{name.kind()} + "."};
    }
    if (!body.is_object()) {
        return Error{Problem::Malformed, "Document " + name.text() + ": its body must be an object."};
    }
    Complaint complaint{newWords};
    const Where where{complaint, "body"};
    Document document;
    document.name = name;
    document.rev = rev;
    document.last = last;
    document.body = readBody(name, body, where);
    Members members{body, where};
    members.read("recent", document.recent);
    members.read("conflicts", document.conflicts);
    if (const json* const undo = members.ask("undo")) {
        document.undo = readUndo(name, *undo, Where{complaint, "undo", &where});
    }
    members.read("undone", document.undone);
    if (complaint.made()) {
        return Error{Problem::Malformed, "Document " + name.text() + ": " + complaint.sentence()};
    }
    return document;
}

Result<Document> parseDocument(const DocumentName& name, std::int64_t rev, const std::optional<OperationId>& last,
                               std::string_view body, NewWords newWords)
{
    const auto parsed = parseJson(body);
    if (!parsed.ok()) {
        return Error{parsed.error().problem, "Document " + name.text() + ": " + parsed.error().detail};
    }
    return readDocument(name, rev, last, *parsed, newWords);
}

void withoutGuestNames(json& body)
{
    changeBoth(body, [](json& thing) {
        eraseGuestName(thing);
        if (const auto expected = thing.find("expected"); expected != thing.end() && expected->is_array()) {
            std::for_each(expected->begin(), expected->end(), eraseGuestName);
        }
        eraseOwners(thing);
    });
}

void withoutGuestNamesSaid(std::string_view kind, json& body)
{
    withoutGuestNames(body);
    if (kind == "found.claimed") {
        eraseMembers(body, {"claimant", "contact", "proof"});
    } else if (kind == "found.returned") {
        eraseMembers(body, {"to", "reference"});
    }
}

void withoutVerifiers(json& body)
{
    changeBoth(body, [](json& person) { person.erase("pin"); });
}

} // namespace turndown::wire
