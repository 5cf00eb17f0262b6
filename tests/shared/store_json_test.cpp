#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;
using nlohmann::json;

namespace {

/// The sentence of a body that cannot be understood.
std::string complaintAbout(const std::string& kind, const std::string& doc, const std::string& body)
{
    const OperationBody read = readOperationBody(kind, DocumentName{doc}, json::parse(body));
    const auto* const malformed = std::get_if<MalformedBody>(&read);
    return malformed != nullptr ? malformed->detail : "understood";
}

template <class Body>
Body understood(const std::string& kind, const std::string& doc, const std::string& body)
{
    const OperationBody read = readOperationBody(kind, DocumentName{doc}, json::parse(body));
    CAPTURE(kind, body);
    REQUIRE(std::holds_alternative<Body>(read));
    return std::get<Body>(read);
}

} // namespace

SCENARIO("a cleaning may say what became of the linen, and what was in the minibar")
{
    const std::string body =
        R"({"linen":{"sheet":4},"place":"floor-12","soiled":{"sheet":3},"soiled_place":"floor-12-soiled",
        "laid_place":"rooms-12","damaged":{"sheet":1},"prices":{}})";
    const auto cleaned = understood<RoomCleaned>("room.cleaned", "room/1203", body);
    CHECK(cleaned.soiled.at(ItemId{"sheet"}) == 3);
    CHECK(cleaned.soiledPlace == PlaceId{"floor-12-soiled"});
    CHECK(cleaned.prices.has_value());
    const json written = writeOperationBody(cleaned);
    const json said = json::parse(body);
    for (const auto& [member, value] : said.items()) {
        CHECK(written.at(member) == value);
    }

    THEN("where it was put must be said")
    {
        CHECK(complaintAbout("room.cleaned", "room/1203", R"({"soiled":{"sheet":3}})") ==
              "The member body.soiled_place must be given.");
    }
}

SCENARIO("what is said of stores must say how many, of what and where")
{
    CHECK(complaintAbout("minibar.consumed", "room/1203", R"({"items":{}})") ==
          "The member body.items must be at least one of something.");
    CHECK(complaintAbout("minibar.refilled", "room/1203", R"({"items":{"cola":1}})") ==
          "The member body.place must be given.");
    CHECK(complaintAbout("requisition.issued", "requisition/r",
                         R"({"from":"store","to_place":"store","lines":{"sheet":1}})") ==
          "The member body.to_place must be another place than the one it comes from.");
    CHECK(complaintAbout("stocktake.counted", "count-sheet/c", R"({"place":"floor-12","counts":{}})") ==
          "The member body.counts must be what was counted.");
    CHECK(complaintAbout("stocktake.counted", "count-sheet/c", R"({"place":"floor-12","counts":{"a/b":1}})") ==
          "The member body.counts must be counts of items, whose names have no slash.");
    CHECK(complaintAbout("stock.written_off", "stock/floor-12/sheet", R"({"qty":0,"reason":"lost"})") != "understood");
    CHECK(complaintAbout("stock.par_set", "stock/floor-12/sheet", R"({"par":-1})") != "understood");
    CHECK(understood<StockParSet>("stock.par_set", "stock/floor-12/sheet", R"({"par":null})").par == std::nullopt);
    CHECK(complaintAbout("posting.taken", "room/1203", "{}") ==
          "An operation posting.taken cannot speak of document room/1203.");
}
