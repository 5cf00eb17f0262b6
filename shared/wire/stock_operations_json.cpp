#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

namespace {

void readMoreThanNone(Members& members, std::int64_t& quantity)
{
    members.require("qty", Whole{quantity, 1, kLargestQuantity});
}

json quantityJson(std::int64_t quantity)
{
    json written = json::object();
    written["qty"] = quantity;
    return written;
}

} // namespace

OperationBody readStockUsed(Members& members, const Told&)
{
    StockUsed body;
    readMoreThanNone(members, body.quantity);
    members.read("room", body.room);
    return body;
}

OperationBody readStockReceived(Members& members, const Told&)
{
    StockReceived body;
    readMoreThanNone(members, body.quantity);
    return body;
}

OperationBody readStockMoved(Members& members, const Told& told)
{
    StockMoved body;
    readMoreThanNone(members, body.quantity);
    body.toPlace = readPlace(members, "to_place");
    const std::string_view key = told.doc.key();
    if (key.substr(0, key.find('/')) == body.toPlace.text()) {
        members.mustBe("to_place", "another place than the one it comes from");
    }
    return body;
}

OperationBody readStockCounted(Members& members, const Told&)
{
    StockCounted body;
    members.require("qty", body.quantity);
    readAnswer(members, "after", body.after);
    return body;
}

OperationBody readStockWrittenOff(Members& members, const Told&)
{
    StockWrittenOff body;
    readMoreThanNone(members, body.quantity);
    members.require("reason", body.reason);
    members.read("text", body.text);
    return body;
}

OperationBody readStockParSet(Members& members, const Told&)
{
    StockParSet body;
    members.require("par", body.par);
    return body;
}

json bodyJson(const StockUsed& body)
{
    json written = quantityJson(body.quantity);
    if (!body.room.empty()) {
        written["room"] = body.room;
    }
    return written;
}

json bodyJson(const StockReceived& body)
{
    return quantityJson(body.quantity);
}

json bodyJson(const StockMoved& body)
{
    json written = quantityJson(body.quantity);
    written["to_place"] = toJson(body.toPlace);
    return written;
}

json bodyJson(const StockCounted& body)
{
    json written = quantityJson(body.quantity);
    if (body.after) {
        written["after"] = toJson(*body.after);
    }
    return written;
}

json bodyJson(const StockWrittenOff& body)
{
    json written = quantityJson(body.quantity);
    written["reason"] = toJson(body.reason);
    if (!body.text.empty()) {
        written["text"] = body.text;
    }
    return written;
}

json bodyJson(const StockParSet& body)
{
    json written = json::object();
    written["par"] = toJson(body.par);
    return written;
}

} // namespace turndown::wire
