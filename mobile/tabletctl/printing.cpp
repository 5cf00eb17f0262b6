#include "mobile/tabletctl/printing.hpp"

#include "shared/wire/document_json.hpp"

#include <iostream>

namespace turndown::tablet {

Json toJson(const Tap& tap, std::string_view kind)
{
    return {{"id", tap.id.text()}, {"ds", tap.ds}, {"kind", kind}, {"doc", tap.doc.text()}};
}

Json toJson(const ShownDocument& shown, const std::optional<KeptDocument>& asSent)
{
    Json pending = Json::array();
    for (const OperationId& id : shown.pending) {
        pending.push_back(id.text());
    }
    const bool isAsSent = shown.pending.empty() && asSent;
    return {{"doc", shown.document->name.text()},
            {"rev", shown.document->rev},
            {"body", isAsSent ? Json::parse(asSent->body) : Json(wire::writeDocument(*shown.document))},
            {"pending", pending}};
}

Json toJson(const QueuedOperation& operation)
{
    return {{"id", operation.id.text()},   {"ds", operation.ds},        {"kind", operation.kind},
            {"doc", operation.doc.text()}, {"by", operation.by.text()}, {"at", formatTime(operation.at)}};
}

Json toJson(const Card& card)
{
    Json stands;
    if (card.stands) {
        stands = {{"id", card.stands->id.text()},
                  {"kind", card.stands->kind},
                  {"by", card.stands->by.text()},
                  {"eff", formatTime(card.stands->eff)}};
    }
    return {{"id", card.op.text()},
            {"kind", card.kind},
            {"doc", card.doc.text()},
            {"by", card.by.text()},
            {"eff", formatTime(card.at)},
            {"outcome", nameOf(card.verdict.outcome)},
            {"reason", card.verdict.reason ? Json(nameOf(*card.verdict.reason)) : Json(nullptr)},
            {"detail", card.detail},
            {"read", card.read},
            {"stands", stands}};
}

void print(bool asJson, const Json& json, std::string_view text)
{
    if (asJson) {
        std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    } else if (!text.empty()) {
        std::cout << text << '\n';
    }
}

} // namespace turndown::tablet
