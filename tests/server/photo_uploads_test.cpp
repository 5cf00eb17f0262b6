#include "sync-server/photos/uploads.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_directory.hpp"

#include <fstream>
#include <iterator>

using namespace turndown;
using namespace turndown::server;
using namespace turndown::test;

namespace {

const UtcTime kNow = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
const Uploads::Plan kSixBytes{std::string(64, 'a'), 6};

struct SomeUploads {
    TemporaryDirectory directory;
    Uploads uploads{directory.path / "uploads"};

    std::string begin() { return uploads.begin(kSixBytes, kNow).value(); }

    std::string bytesOf(const std::string& id)
    {
        std::ifstream stream{uploads.file(id), std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }
};

} // namespace

SCENARIO("a tablet comes again over a new line while the old one is not known to be dead")
{
    SomeUploads some;
    const std::string id = some.begin();
    auto old = some.uploads.goOn(id, *some.uploads.find(id));
    REQUIRE(old.add("abc"));
    const auto stands = some.uploads.find(id);
    REQUIRE(stands->offset == 3);
    THEN("what still comes over the old line is not added, whoever begins first")
    {
        CHECK_FALSE(old.add("xyz"));
        CHECK_FALSE(old.isDiskFull());
        CHECK(some.uploads.goOn(id, *stands).add("def"));
        CHECK(some.bytesOf(id) == "abcdef");
    }
    THEN("and an answer from before it came opens nothing")
    {
        const auto later = some.uploads.find(id);
        CHECK_FALSE(some.uploads.goOn(id, *stands).add("xyz"));
        CHECK(some.uploads.goOn(id, *later).add("def"));
        CHECK(some.bytesOf(id) == "abcdef");
    }
}

SCENARIO("a photo that goes on after the server was started again")
{
    SomeUploads some;
    const std::string id = some.begin();
    REQUIRE(some.uploads.goOn(id, *some.uploads.find(id)).add("abc"));
    Uploads again{some.directory.path / "uploads"};
    const auto stands = again.find(id);
    REQUIRE(stands);
    CHECK(stands->offset == 3);
    CHECK(stands->plan.length == 6);
    CHECK(stands->plan.sha256 == kSixBytes.sha256);
}

SCENARIO("photos that nobody goes on with")
{
    SomeUploads some;
    const std::string id = some.begin();
    WHEN("a day has passed")
    {
        std::filesystem::last_write_time(some.uploads.file(id),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours{25});
        some.begin();
        CHECK_FALSE(some.uploads.find(id));
    }
    WHEN("it has not")
    {
        some.begin();
        CHECK(some.uploads.find(id));
    }
}

SCENARIO("more photos are announced than are ever sent")
{
    SomeUploads some;
    for (int count = 0; count < 200; ++count) {
        some.begin();
    }
    const auto refused = some.uploads.begin(kSixBytes, kNow);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problem == Problem::Refused);
}

SCENARIO("ids that name no upload")
{
    SomeUploads some;
    for (const char* id :
         {"", "..", "../secret", "0-6-a", "0123456789abcdef0123456789abcdef-6-../../../../etc/passwd"}) {
        INFO(id);
        CHECK_FALSE(some.uploads.find(id));
    }
}
