#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

// What a tablet says on the hotel's Wi-Fi is for the hotel's server only.

using namespace turndown::programs;
using nlohmann::json;

SCENARIO("a server with a certificate of its own")
{
    Hotel hotel;
    hotel.close();
    hotel.encrypt();
    hotel.open();
    const std::string certificate = hotel.certificate();
    REQUIRE(certificate.size() == 64);
    const TabletOf tablet;

    WHEN("a tablet enrols without having been told of the certificate")
    {
        const Ran refused = tablet.call({"enrol", hotel.url(), hotel.code()});
        THEN("it does not trust it, and says so")
        {
            CHECK(refused.status != 0);
            CHECK(refused.err.find("certificate") != std::string::npos);
        }
    }
    WHEN("it enrols with the certificate that the office's code carries")
    {
        tablet.said({"enrol", hotel.url() + "#sha256=" + certificate, hotel.code()});
        tablet.said({"sync", "--until-quiet"});
        tablet.said({"sign-in", "u-li", "4711"});
        tablet.tapped("room.noted", "room/1203", {{"text", "Lamp flickers."}});
        THEN("it works as ever")
        {
            CHECK(tablet.said({"sync", "--until-quiet"}).at("waiting") == 0);
        }
        AND_WHEN("somebody else answers at the server's address, with another certificate")
        {
            hotel.close();
            hotel.encrypt();
            hotel.open();
            const Ran refused = tablet.call({"sync"});
            THEN("the tablet sends it nothing, and keeps what waits")
            {
                INFO(refused.err);
                CHECK(refused.status == 1); // Not ended by a signal, as it once was when the connection was cut.
                CHECK(refused.err.find("certificate") != std::string::npos);
                CHECK(tablet.said({"outbox"}).size() == 1);
            }
        }
    }
}
