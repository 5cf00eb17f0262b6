#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <nlohmann/json.hpp>

using namespace turndown;
using namespace turndown::wire;

SCENARIO("an operation is written in the order the design shows")
{
    NewOperation operation;
    operation.id = hotel::op(0x11);
    operation.ds = 1042;
    operation.kind = "room.noted";
    operation.doc = hotel::kRoom1203;
    operation.by = hotel::kLi;
    operation.at = DeviceTime{hotel::at(9, 15), "3f0c", std::chrono::milliseconds{82001000}};
    operation.body = R"({"text" : "枕头"})";
    THEN("a tablet's has a sequence and its clocks, and its body stays byte for byte")
    {
        CHECK(writeOperation(operation) ==
              R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","ds":1042,"kind":"room.noted","v":1,"doc":"room/1203",)"
              R"("seen":null,"by":"u-li","at":{"wall":"2026-11-23T09:15:00.000Z","boot":"3f0c","mono":82001000},)"
              R"("body":{"text" : "枕头"}})");
    }
    THEN("the office's has neither")
    {
        operation.ds.reset();
        operation.at.reset();
        operation.seen = hotel::op(0x12);
        operation.body = "{}";
        CHECK(writeOperation(operation) ==
              R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","kind":"room.noted","v":1,"doc":"room/1203",)"
              R"("seen":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c12","by":"u-li","body":{}})");
    }
    THEN("names with quotes or broken characters still give JSON")
    {
        operation.by = StaffId{"u-\"li\"\n\xff"};
        CHECK(nlohmann::json::accept(writeOperation(operation)));
    }
}

SCENARIO("a tablet that enrols again numbers its operations anew")
{
    const std::string stored =
        R"({ "id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11", "ds" : 1042, "later":[1e400, 12345678901234567890],)"
        R"("body":{"ds":7,"text":"a\u0062\/"}, "eff":"2026-11-23T09:15:02.401Z" })";
    THEN("only the sequence changes; spelling, order and unknown members stay")
    {
        CHECK(withEnvelope(stored, 3, std::nullopt) ==
              R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","ds":3,"later":[1e400, 12345678901234567890],)"
              R"("body":{"ds":7,"text":"a\u0062\/"}})");
    }
    THEN("after a restore the effective time as told is added")
    {
        CHECK(withEnvelope(stored, 3, hotel::at(9, 16)) ==
              R"({"id":"0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11","ds":3,"later":[1e400, 12345678901234567890],)"
              R"("body":{"ds":7,"text":"a\u0062\/"},"eff":"2026-11-23T09:16:00.000Z"})");
    }
    THEN("an operation that had no sequence gets one")
    {
        CHECK(withEnvelope(R"({"id":"x"})", 5, std::nullopt) == R"({"id":"x","ds":5})");
    }
    THEN("what is no object stays what it is")
    {
        CHECK(withEnvelope("no operation", 5, std::nullopt) == "no operation");
        CHECK(withEnvelope("", 5, hotel::at(1)) == "");
    }
}
