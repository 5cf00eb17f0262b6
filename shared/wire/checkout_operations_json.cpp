#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

OperationBody readCheckoutAsked(Members& members, const Told&)
{
    CheckoutAsked body;
    members.read("turn", body.turn);
    return body;
}

OperationBody readCheckoutReceived(Members& members, const Told&)
{
    CheckoutReceived body;
    members.require("asked", body.asked);
    return body;
}

OperationBody readCheckoutInspected(Members& members, const Told&)
{
    CheckoutInspected body;
    members.require("asked", body.asked);
    members.require("result", body.result);
    members.read("items", body.items);
    members.read("text", body.text);
    return body;
}

json bodyJson(const CheckoutAsked& body)
{
    json written = json::object();
    written["turn"] = toJson(body.turn);
    return written;
}

json bodyJson(const CheckoutReceived& body)
{
    json written = json::object();
    written["asked"] = toJson(body.asked);
    return written;
}

json bodyJson(const CheckoutInspected& body)
{
    json written{{"asked", toJson(body.asked)}, {"result", toJson(body.result)}, {"text", body.text}};
    written["items"] = listToJson(body.items, [](const CheckoutItem& item) { return toJson(item); });
    return written;
}

} // namespace turndown::wire
