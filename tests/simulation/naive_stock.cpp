// What lies where: docs/design.md, section 4, "stock".

#include "tests/simulation/naive_thing.hpp"

namespace turndown::simulation {

using nlohmann::json;

std::int64_t deltaAt(const std::string& stock, const json& operation)
{
    const json& body = operation.at("body");
    const std::string kind = operation.at("kind");
    const std::string about = operation.at("doc");
    const std::string item = stock.substr(stock.rfind('/') + 1);
    const auto quantity = [&] { return body.at("qty").get<std::int64_t>(); };
    const auto isHere = [&](const char* place) { return "stock/" + body.value(place, "") + '/' + item == stock; };
    if (kind == "stock.used") {
        return about == stock ? -quantity() : 0;
    }
    if (kind == "stock.received") {
        return about == stock ? quantity() : 0;
    }
    if (kind == "stock.moved") {
        return (about == stock ? -quantity() : 0) + (isHere("to_place") ? quantity() : 0);
    }
    if (kind == "stock.written_off") {
        return about == stock ? -quantity() : 0;
    }
    const auto counted = [&](const char* what) {
        return body.value(what, json::object()).value(item, std::int64_t{0});
    };
    if (kind == "requisition.issued") {
        return (isHere("to_place") ? counted("lines") : 0) - (isHere("from") ? counted("lines") : 0);
    }
    if (kind == "minibar.consumed" || kind == "minibar.refilled") {
        return isHere("place") ? -counted("items") : 0;
    }
    if (kind != "room.cleaned") {
        return 0;
    }
    const auto taken = isHere("place") ? counted("linen") + counted("supplies") + counted("minibar") : 0;
    const auto soiled = isHere("soiled_place") ? counted("soiled") : 0;
    const auto laid = isHere("laid_place") ? counted("linen") - counted("soiled") : 0;
    return laid + soiled - taken;
}

namespace {

/// Absolute at its place in the order. Two counts that differ, neither of which names the other: the later one stands.
Fate hearCount(const Hearing& hearing)
{
    json& level = hearing.now;
    const json standing{{"op", level["counted_op"]},
                        {"by", level["counted_by"]},
                        {"at", level["counted_at"]},
                        {"quantity", level["counted_quantity"]}};
    const bool isFirst = standing["op"].is_null();
    const bool isNamed = hearing.said("after") == standing["op"] || level["counted_after"] == hearing.op();
    const bool differs = standing["quantity"] != hearing.said("qty");
    level["level"] = hearing.said("qty");
    level["counted_quantity"] = hearing.said("qty");
    level["counted_op"] = hearing.op();
    level["counted_after"] = hearing.said("after");
    level["counted_by"] = hearing.by();
    level["counted_at"] = hearing.at();
    level["undecided"] = nullptr; // Counted again since a stocktake has been here.
    if (isFirst || isNamed || !differs) {
        return kStands;
    }
    return enterConflict(hearing.thing, "two-counts", standing, hearing.side(hearing.said("qty")));
}

} // namespace

Fate hearAboutStock(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "stock.counted") {
        return hearCount(hearing);
    }
    if (kind == "stock.par_set") {
        hearing.now["par"] = hearing.said("par");
    }
    return kind.starts_with("stocktake.") ? hearOfStocktake(hearing) : kStands;
}

} // namespace turndown::simulation
