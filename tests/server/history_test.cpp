#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/cursor.hpp"
#include "tests/server/support/test_hotel.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::server;
using turndown::test::TestHotel;

SCENARIO("the chain over the history")
{
    const auto id = OperationId::parse("0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11").value();
    const UtcTime eff{std::chrono::milliseconds{1}};

    THEN("it is SHA-256 over the chain before, the id's 16 bytes and the time's 8, as written down")
    {
        // printf of 32 zero bytes, the id's bytes and 0000000000000001, through sha256sum.
        CHECK(hex(chainAfter(Sha256{}, id, eff, false)) ==
              "df241ba71854bfe59f34a46a64269c7a5d581bff077f5d501726f00fea229c53");
    }
    THEN("what was held has one byte more, so that a server that took it instead has another history")
    {
        CHECK(hex(chainAfter(Sha256{}, id, eff, true)) ==
              "97427f72e028650f0ed3ac259181e0a3202a45982132e98942fda02a3a45a14c");
    }

    GIVEN("a hotel with some history")
    {
        TestHotel hotel;
        THEN("every point of it is known, and no other")
        {
            REQUIRE(hotel.ledger().read([](const LedgerTransaction& records) {
                const auto& operations = records.operations();
                const auto head = operations.head();
                CHECK(operations.holds({}));
                CHECK(operations.holds(head));
                CHECK_FALSE(operations.holds({head.seq, Sha256{}}));
                CHECK_FALSE(operations.holds({head.seq + 1, head.chain}));
            }));
        }
    }
}

SCENARIO("a cursor comes back as it was given")
{
    const Cursor cursor{{7, sha256("seven")}, {9, sha256("nine")}, DeviceClass::Desk, true};
    CHECK(parseCursor(writeCursor(cursor)) == cursor);

    const auto text = writeCursor(cursor);
    for (const auto& broken : {std::string{}, std::string{"opaque"}, text.substr(0, text.size() - 1), text + "0",
                               text + ".", "all." + text, std::string(5000, '.')}) {
        CAPTURE(broken);
        CHECK_FALSE(parseCursor(broken));
    }
}
