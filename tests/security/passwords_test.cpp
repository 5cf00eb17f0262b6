#include "sync-server/sessions/throttle.hpp"
#include "tests/security/support/attempts.hpp"
#include "tests/support/catch.hpp"

#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

struct Door : GuardedHotel {
    test::Answer tries(const std::string& staff, const std::string& password, const HeaderList& headers = {})
    {
        return call("POST", "/v1/session", json{{"staff", staff}, {"password", password}}.dump(), headers);
    }
    void triesWrongly(const std::string& staff, int times)
    {
        for (int at = 0; at < times; ++at) {
            CHECK(tries(staff, "wrong").status == 401);
        }
    }
};

} // namespace

SCENARIO("somebody guesses passwords")
{
    Attempts attempts{"Guessing passwords"};
    Door door;
    door.triesWrongly("u-clerk", 4);
    attempts.check("the fifth wrong one", door.tries("u-clerk", "wrong"), "401 wrong-password");
    attempts.check("the right one after five wrong ones", door.tries("u-clerk", kGoodPassword), "429 too-many-tries");
    attempts.check("the same from another address",
                   door.tries("u-clerk", kGoodPassword, {{"X-Forwarded-For", "192.0.2.9"}}), "429 too-many-tries");
    door.whileStopped([] {});
    attempts.check("the same after the server was started again", door.tries("u-clerk", kGoodPassword),
                   "429 too-many-tries");
    door.clock.advance(std::chrono::seconds{61});
    attempts.check("a sixth wrong one, a minute later", door.tries("u-clerk", "wrong"), "401 wrong-password");
    door.clock.advance(std::chrono::seconds{61});
    attempts.check("the right one, a minute after that: the pause has doubled", door.tries("u-clerk", kGoodPassword),
                   "429 too-many-tries");
    door.clock.advance(std::chrono::seconds{60});
    attempts.check("the right one after two minutes", door.tries("u-clerk", kGoodPassword), "201");
    attempts.check("one password at each of many names: a colleague's", door.tries("u-manager", "wrong"),
                   "401 wrong-password");
    attempts.check("…, somebody's who has a PIN and no password", door.tries("u-li", "1234"), "401 wrong-password");
    attempts.check("…, nobody's", door.tries("u-nobody", "wrong"), "401 wrong-password");
    door.triesWrongly("u-nobody", 4);
    attempts.check("nobody's a sixth time: as somebody's", door.tries("u-nobody", "wrong"), "429 too-many-tries");
    attempts.check("no password", door.tries("u-manager", ""), "401 wrong-password");
    attempts.check("a password of 64 KiB, which would take long to hash",
                   door.tries("u-manager", std::string(64 * 1024, 'x')), "400 malformed-request");
    attempts.check("what is no text", door.call("POST", "/v1/session", R"({"staff":{"$ne":""},"password":[]})"),
                   "400 malformed-request");
}

SCENARIO("somebody guesses many passwords at the same moment")
{
    Attempts attempts{"Guessing at the same moment"};
    Door door;
    std::atomic<int> lookedAt{0};
    std::vector<std::thread> guessing;
    for (int at = 0; at < 20; ++at) {
        guessing.emplace_back([&] { lookedAt += door.tries("u-clerk", "wrong").status == 401 ? 1 : 0; });
    }
    for (auto& guess : guessing) {
        guess.join();
    }
    attempts.check("twenty wrong ones at once: how many are looked at", std::to_string(lookedAt), "5");
}

SCENARIO("somebody makes names up until the disk is full")
{
    Attempts attempts{"Making names up"};
    std::set<std::string> shares;
    for (int at = 0; at < 10'000; ++at) {
        shares.insert(server::throttleShare("nobody-" + std::to_string(at)));
    }
    attempts.check("10,000 names that nobody has: rows that are kept", std::to_string(shares.size()), "256");
}
