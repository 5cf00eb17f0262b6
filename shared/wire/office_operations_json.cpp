#include "shared/operations/kind_of.hpp"
#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"
#include "shared/wire/operation_json.hpp"

#include <array>
#include <memory>

namespace turndown::wire {

namespace {

/// Members that follow from operations, and that nobody may therefore set: those all kinds have, and the ids that
/// operations answer. `a.b` is member `b` of the object `a`.
constexpr std::array<std::string_view, 9> kReserved{"turn",      "recent",          "conflicts",       "undo",
                                                    "undone",    "task.started_op", "task.cleaned_op", "inspection.op",
                                                    "service.op"};

void eraseMember(json& object, std::string_view path)
{
    const auto dot = path.find('.');
    if (dot == std::string_view::npos) {
        object.erase(std::string{path});
        return;
    }
    const auto inner = object.find(path.substr(0, dot));
    if (inner != object.end() && inner->is_object()) {
        inner->erase(std::string{path.substr(dot + 1)});
    }
}

/// What of `members` may be set; nothing where they are no object. Of stock, that is only the par: levels follow from
/// what was used, received, moved and counted.
json settable(std::string_view kind, json members)
{
    if (!members.is_object()) {
        return json::object();
    }
    if (kind == document_kind::kStock) {
        json par = json::object();
        if (const auto given = members.find("par"); given != members.end()) {
            par["par"] = *given;
        }
        return par;
    }
    for (const std::string_view path : kReserved) {
        eraseMember(members, path);
    }
    return members;
}

void setMembers(const DocumentName& doc, const json& members, Complaint& complaint, DocumentBody& body)
{
    if (std::holds_alternative<std::monostate>(body)) {
        body = emptyBody(doc);
    }
    const Where where{complaint, "body"};
    Members reader{members, where};
    readMembers(reader, body);
}

} // namespace

OperationBody readDocumentSet(Members& members, const Told& told)
{
    const auto given = std::make_shared<const json>(settable(told.doc.kind(), told.body));
    // Nothing in a body decides whether a member can be read, so what can be set once can always be set.
    DocumentBody trial;
    setMembers(told.doc, *given, members.where().complaint, trial);
    return DocumentSet{[doc = told.doc, given](DocumentBody& body) {
        Complaint none;
        setMembers(doc, *given, none, body);
    }};
}

OperationBody readHeldReleased(Members& members, const Told&)
{
    HeldReleased body;
    members.require("op", body.op);
    return body;
}

OperationBody readHeldDismissed(Members& members, const Told&)
{
    HeldDismissed body;
    members.require("op", body.op);
    return body;
}

OperationBody readDocumentRefolded(Members& members, const Told&)
{
    DocumentRefolded body;
    members.read("reason", body.reason);
    return body;
}

OperationBody readConflictResolved(Members& members, const Told&)
{
    ConflictResolved body;
    members.requireText("conflict", body.conflict);
    members.requireText("choice", body.choice);
    members.read("note", body.note);
    return body;
}

OperationBody readOperationUndone(Members& members, const Told& told)
{
    OperationUndone body;
    members.require("op", body.op);
    Operation undone;
    const json empty = json::object();
    const json* const of = members.ask("of");
    const Where whereOf{members.where().complaint, "of", &members.where()};
    Members ofMembers{of == nullptr ? empty : *of, whereOf};
    ofMembers.require("kind", undone.kind);
    ofMembers.require("doc", undone.doc);
    const json* const undoneBody = ofMembers.ask("body");
    if (undone.doc != told.doc) {
        Where{whereOf.complaint, "doc", &whereOf}.mustBe("the document of the operation itself");
    }
    if (opensDocument(undone.kind) && undone.doc.key() != body.op.text()) {
        members.mustBe("op", "the id of the work order it reported");
    }
    undone.body = readOperationBody(undone.kind, undone.doc, undoneBody == nullptr ? empty : *undoneBody);
    if (const auto* const malformed = std::get_if<MalformedBody>(&undone.body)) {
        whereOf.complaint.say("The operation to undo cannot be understood: " + malformed->detail);
    }
    if (std::holds_alternative<UnknownKind>(undone.body)) {
        return UnknownKind{}; // A program that has learnt the kind can undo it.
    }
    body.of = std::make_shared<const Operation>(std::move(undone));
    return body;
}

OperationBody readUnreadable(Members&, const Told&)
{
    return Unreadable{};
}

json bodyJson(const DocumentSet&)
{
    return json::object(); // Kept as JSON by whoever made it.
}

json bodyJson(const HeldReleased& body)
{
    json written = json::object();
    written["op"] = toJson(body.op);
    return written;
}

json bodyJson(const HeldDismissed& body)
{
    json written = json::object();
    written["op"] = toJson(body.op);
    return written;
}

json bodyJson(const DocumentRefolded& body)
{
    json written = json::object();
    written["reason"] = body.reason;
    return written;
}

json bodyJson(const ConflictResolved& body)
{
    return {{"conflict", body.conflict}, {"choice", body.choice}, {"note", body.note}};
}

json bodyJson(const OperationUndone& body)
{
    json of{{"kind", body.of->kind}, {"doc", toJson(body.of->doc)}, {"body", writeOperationBody(body.of->body)}};
    json written = json::object();
    written["op"] = toJson(body.op);
    written["of"] = std::move(of);
    return written;
}

json bodyJson(const Unreadable&)
{
    return json::object();
}

json bodyJson(const UnknownKind&)
{
    return json::object();
}

json bodyJson(const MalformedBody&)
{
    return json::object();
}

} // namespace turndown::wire
