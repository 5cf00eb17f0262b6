#include "tests/security/support/attempts.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

std::string told(const std::string& text)
{
    return text.find("Dr. Secret") == std::string::npos ? "no name" : "the name";
}

} // namespace

SCENARIO("somebody wants to know who sleeps where")
{
    Attempts attempts{"Guests' names"};
    GuardedHotel hotel;
    hotel.state("u-sun", "stay.checked_in", "room/1203", {{"guests", {{"name", "Dr. Secret"}}}});
    for (const auto deviceClass : {server::DeviceClass::Floor, server::DeviceClass::Desk}) {
        TestTablet tablet{hotel, deviceClass};
        const bool isDesk = deviceClass == server::DeviceClass::Desk;
        attempts.check(isDesk ? "a tablet of the desk" : "a tablet of a floor",
                       told(tablet.pullAll().at("room/1203").dump()), isDesk ? "the name" : "no name");
    }
    for (const auto* const role : {"attendant", "lead", "storekeeper", "engineer", "night", "admin"}) {
        const auto cookie = hotel.sessionOf(std::string{"u-"} + role);
        const auto documents = hotel.asks(cookie, "GET", "/v1/documents?kind=room");
        const auto history = hotel.asks(cookie, "GET", "/v1/history/room/1203");
        CHECK(documents.status + history.status == 400);
        attempts.check(std::string{"documents and history on the page: "} + role, told(documents.text + history.text),
                       "no name");
    }
    for (const auto* const role : {"front-desk", "clerk", "supervisor", "manager"}) {
        const auto cookie = hotel.sessionOf(std::string{"u-"} + role);
        attempts.check(std::string{"documents on the page: "} + role,
                       told(hotel.asks(cookie, "GET", "/v1/documents?kind=room").text), "the name");
    }
}
