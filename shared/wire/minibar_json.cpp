#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

void readMembers(Members& members, Posting& posting)
{
    members.read("room", posting.room);
    members.read("turn", posting.turn);
    members.read("items", posting.items);
    members.read("prices", posting.prices);
    members.read("by", posting.by);
    members.read("at", posting.at);
    members.read("state", posting.state);
    members.read("closed_by", posting.closedBy);
    members.read("closed_at", posting.closedAt);
    members.read("reference", posting.reference);
    members.read("text", posting.text);
    members.keepOthers(posting.extra);
}

json toJson(const Posting& posting)
{
    json body{{"room", posting.room},
              {"turn", toJson(posting.turn)},
              {"items", toJson(posting.items)},
              {"prices", toJson(posting.prices)},
              {"by", toJson(posting.by)},
              {"at", toJson(posting.at)},
              {"state", toJson(posting.state)},
              {"closed_by", toJson(posting.closedBy)},
              {"closed_at", toJson(posting.closedAt)},
              {"reference", posting.reference},
              {"text", posting.text}};
    writeOthers(posting.extra, body);
    return body;
}

OperationBody readMinibarConsumed(Members& members, const Told&)
{
    MinibarConsumed body;
    members.read("turn", body.turn);
    readSomeCounts(members, "items", body.items);
    readCounts(members, "prices", body.prices);
    if (members.has("place")) {
        body.place = readPlace(members, "place");
    }
    return body;
}

OperationBody readMinibarRefilled(Members& members, const Told&)
{
    MinibarRefilled body;
    readSomeCounts(members, "items", body.items);
    body.place = readPlace(members, "place");
    return body;
}

OperationBody readPostingStepped(Members& members, const Told& told)
{
    PostingStepped body;
    body.step = named<PostingStep>(told.kind).value_or(PostingStep::Taken);
    members.read("reference", body.reference);
    members.read("text", body.text);
    return body;
}

json bodyJson(const MinibarConsumed& body)
{
    json written{{"turn", toJson(body.turn)}, {"items", toJson(body.items)}};
    writeCounts(written, "prices", body.prices);
    if (body.place) {
        written["place"] = toJson(body.place);
    }
    return written;
}

json bodyJson(const MinibarRefilled& body)
{
    return {{"items", toJson(body.items)}, {"place", toJson(body.place)}};
}

json bodyJson(const PostingStepped& body)
{
    json written = json::object();
    if (!body.reference.empty()) {
        written["reference"] = body.reference;
    }
    if (!body.text.empty()) {
        written["text"] = body.text;
    }
    return written;
}

} // namespace turndown::wire
