#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

struct Gate : GuardedHotel {
    test::Answer enrols(const std::string& code, const std::string& request, const std::string& from = "192.0.2.1")
    {
        const json told{{"code", code}, {"request", request}, {"name", "Tablet"}, {"app", "1.0.0"}};
        return call("POST", "/v1/enrol", told.dump(), {{"X-Forwarded-For", from}});
    }
};

} // namespace

SCENARIO("somebody guesses enrolment codes")
{
    Attempts attempts{"Guessing enrolment codes"};
    Gate gate;
    const auto code = gate.enrolmentCode();
    for (int at = 0; at < 4; ++at) {
        CHECK(gate.enrols("2222-2222", "r").status == 403);
    }
    attempts.check("the fifth wrong one", gate.enrols("2222-2222", "r"), "403 wrong-code");
    attempts.check("the right one after five wrong ones", gate.enrols(code, "r"), "429 too-many-tries");
    attempts.check("the same, saying it came from elsewhere", gate.enrols(code, "r", "198.51.100.4, 192.0.2.1"),
                   "429 too-many-tries");
    gate.whileStopped([] {});
    attempts.check("the same after the server was started again", gate.enrols(code, "r"), "429 too-many-tries");
    attempts.check("the hotel's own tablet, with the right one, meanwhile", gate.enrols(code, "own", "192.0.2.2"),
                   "201");
    attempts.check("that code once more, by another tablet", gate.enrols(code, "another", "192.0.2.3"),
                   "403 code-used");
    const auto old = gate.enrolmentCode();
    gate.clock.advance(std::chrono::minutes{10} + std::chrono::seconds{1});
    attempts.check("a code after ten minutes", gate.enrols(old, "late", "192.0.2.3"), "403 code-expired");
    attempts.check("no code", gate.enrols("", "r", "192.0.2.3"), "403 wrong-code");
    attempts.check("no request to tell a retry by", gate.enrols(gate.enrolmentCode(), "", "192.0.2.3"),
                   "400 malformed-request");
}
