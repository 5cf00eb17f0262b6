#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

namespace {

void readLentQuantity(Members& members, std::int64_t& quantity)
{
    members.read("qty", Whole{quantity, 1, kLargestQuantity});
}

} // namespace

void readMembers(Members& members, Loan& loan)
{
    members.read("room", loan.room);
    members.read("turn", loan.turn);
    members.read("what", loan.what);
    members.read("qty", loan.quantity);
    members.read("returned", loan.returned);
    members.read("lost", loan.lost);
    static_cast<void>(members.ask("out")); // Follows from the three.
    members.read("label", loan.label);
    members.read("due_at", loan.dueAt);
    members.read("remark", loan.remark);
    members.read("state", loan.state);
    members.read("by", loan.by);
    members.read("at", loan.at);
    members.read("closed_by", loan.closedBy);
    members.read("closed_at", loan.closedAt);
    members.read("comments", loan.comments);
    members.keepOthers(loan.extra);
}

json toJson(const Loan& loan)
{
    json body{{"room", loan.room},
              {"turn", toJson(loan.turn)},
              {"what", loan.what},
              {"qty", loan.quantity},
              {"returned", loan.returned},
              {"lost", loan.lost},
              {"out", outOf(loan)},
              {"label", loan.label},
              {"due_at", toJson(loan.dueAt)},
              {"remark", loan.remark},
              {"state", toJson(loan.state)},
              {"by", toJson(loan.by)},
              {"at", toJson(loan.at)},
              {"closed_by", toJson(loan.closedBy)},
              {"closed_at", toJson(loan.closedAt)}};
    body["comments"] = listToJson(loan.comments, [](const Comment& comment) { return toJson(comment); });
    writeOthers(loan.extra, body);
    return body;
}

OperationBody readLoanOpened(Members& members, const Told&)
{
    LoanOpened body;
    members.requireText("room", body.room);
    members.read("turn", body.turn);
    members.requireText("what", body.what);
    readLentQuantity(members, body.quantity);
    members.read("label", body.label);
    members.read("due_at", body.dueAt);
    members.read("remark", body.remark);
    return body;
}

OperationBody readLoanReturned(Members& members, const Told&)
{
    LoanReturned body;
    readLentQuantity(members, body.quantity);
    return body;
}

OperationBody readLoanMoved(Members& members, const Told&)
{
    LoanMoved body;
    members.requireText("room", body.room);
    members.read("turn", body.turn);
    return body;
}

OperationBody readLoanLost(Members& members, const Told&)
{
    LoanLost body;
    readLentQuantity(members, body.quantity);
    members.read("remark", body.remark);
    return body;
}

OperationBody readLoanNoted(Members& members, const Told&)
{
    LoanNoted body;
    members.requireText("text", body.text);
    return body;
}

json bodyJson(const LoanOpened& body)
{
    json written{{"room", body.room},
                 {"what", body.what},
                 {"qty", body.quantity},
                 {"label", body.label},
                 {"remark", body.remark}};
    written["turn"] = toJson(body.turn);
    if (body.dueAt) {
        written["due_at"] = toJson(body.dueAt);
    }
    return written;
}

json bodyJson(const LoanReturned& body)
{
    json written = json::object();
    written["qty"] = body.quantity;
    return written;
}

json bodyJson(const LoanMoved& body)
{
    return {{"room", body.room}, {"turn", toJson(body.turn)}};
}

json bodyJson(const LoanLost& body)
{
    json written = json::object();
    written["qty"] = body.quantity;
    written["remark"] = body.remark;
    return written;
}

json bodyJson(const LoanNoted& body)
{
    json written = json::object();
    written["text"] = body.text;
    return written;
}

} // namespace turndown::wire
