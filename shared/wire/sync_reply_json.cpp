#include "shared/wire/members.hpp"
#include "shared/wire/object_text.hpp"
#include "shared/wire/raw_json.hpp"
#include "shared/wire/sync_messages.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, OperationResult& result)
{
    Members members{value, where};
    members.require("id", result.id);
    members.read("ds", OptionalWhole{result.ds});
    // An outcome or a reason that a newer server added must not keep the tablet from its answers.
    std::string outcome;
    members.requireText("outcome", outcome);
    result.verdict.outcome = named<Outcome>(outcome).value_or(Outcome::Overtaken);
    members.require("seq", Whole{result.seq});
    members.require("eff", result.eff);
    std::string reason;
    members.read("reason", reason);
    result.verdict.reason = named<Reason>(reason);
    members.read("detail", result.detail);
}

namespace {

std::string resultText(const OperationResult& result)
{
    ObjectText text;
    text.addText("id", result.id.text());
    if (result.ds) {
        text.add("ds", std::to_string(*result.ds));
    }
    text.addText("outcome", nameOf(result.verdict.outcome));
    text.add("seq", std::to_string(result.seq));
    text.addText("eff", formatTime(result.eff));
    if (result.verdict.reason) {
        text.addText("reason", nameOf(*result.verdict.reason));
    }
    if (!result.detail.empty()) {
        text.addText("detail", result.detail);
    }
    return text.finish();
}

std::string documentText(const SentDocument& document)
{
    ObjectText text;
    text.addText("doc", document.name.text());
    text.add("rev", std::to_string(document.rev));
    if (document.deleted) {
        text.add("deleted", "true");
        return text.finish();
    }
    text.add("last", document.last ? inQuotes(document.last->text()) : "null");
    text.add("body", document.body);
    return text.finish();
}

SentDocument readDocumentSent(const OpenedObject& opened, const Where& where)
{
    SentDocument document;
    Members members{opened.members, where};
    members.require("doc", document.name);
    members.require("rev", Whole{document.rev});
    members.read("last", document.last);
    members.read("deleted", document.deleted);
    if (document.deleted) {
        return document;
    }
    document.body = opened.unread.value_or("");
    if (document.body.empty() || document.body.front() != '{') {
        Where{where.complaint, "body", &where}.mustBe("an object");
    }
    return document;
}

void readDocuments(std::string_view list, const Where& where, std::vector<SentDocument>& documents)
{
    const auto elements = rawElements(list);
    if (!elements.ok()) {
        where.mustBe("a list");
        return;
    }
    documents.reserve(elements->size());
    for (const std::string_view element : *elements) {
        const auto opened = openObject(element, "body");
        if (!opened.ok()) {
            where.complaint.say(opened.error().detail);
            return;
        }
        documents.push_back(readDocumentSent(*opened, where));
    }
}

} // namespace

std::string writeSyncReply(const SyncReply& reply)
{
    ObjectText text;
    text.addText("now", formatTime(reply.now));
    text.add("have_ds", std::to_string(reply.haveDs));
    text.add("results", listText(reply.results, resultText));
    text.add("docs", listText(reply.documents, documentText));
    text.addText("cursor", reply.cursor);
    text.add("more", reply.more ? "true" : "false");
    text.add("photos_wanted", listText(reply.photosWanted, inQuotes));
    text.add("poll_ms", std::to_string(reply.poll.count()));
    if (reply.action) {
        text.addText("action", *reply.action);
    }
    return text.finish();
}

Result<SyncReply> parseSyncReply(std::string_view text)
{
    const auto opened = openObject(text, "docs");
    if (!opened.ok()) {
        return opened.error();
    }
    Complaint complaint;
    const Where where{complaint, "reply"};
    Members members{opened->members, where};
    SyncReply reply;
    members.require("now", reply.now);
    members.require("have_ds", Whole{reply.haveDs});
    members.read("results", reply.results);
    members.read("cursor", reply.cursor);
    members.read("more", reply.more);
    members.read("photos_wanted", reply.photosWanted);
    auto poll = static_cast<std::int64_t>(reply.poll.count());
    members.read("poll_ms", poll);
    reply.poll = std::chrono::milliseconds{poll};
    members.read("action", reply.action);
    if (opened->unread) {
        readDocuments(*opened->unread, Where{complaint, "docs", &where}, reply.documents);
    }
    if (complaint.made()) {
        return Error{Problem::Malformed, complaint.sentence()};
    }
    return reply;
}

} // namespace turndown::wire
