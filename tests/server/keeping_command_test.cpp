#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <unistd.h>

using namespace turndown::programs;
using nlohmann::json;

namespace fs = std::filesystem;

namespace {

/// A hotel that nobody serves.
struct Kept {
    Kept() { REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test"}).status == 0); }

    const TemporaryDirectory place;
    const std::string data = (place.path / "hotel").string();
};

std::set<fs::path> filesIn(const fs::path& directory)
{
    std::set<fs::path> files;
    for (const auto& entry : fs::directory_iterator{directory}) {
        files.insert(entry.path());
    }
    return files;
}

} // namespace

SCENARIO("each night's backup finds its own name, and the oldest make room")
{
    const Kept hotel;
    const auto shelf = (hotel.place.path / "shelf").string();
    const auto backUp = [&] {
        const auto ran = runServer({"backup", "--data", hotel.data, "--into", shelf, "--keep", "2", "--json"});
        CAPTURE(ran.err);
        REQUIRE(ran.status == 0);
        return fs::path{json::parse(ran.out)["file"].get<std::string>()};
    };
    const auto first = backUp();
    CHECK(filesIn(shelf) == std::set{first});
    const auto second = backUp();
    const auto third = backUp();
    CHECK(filesIn(shelf) == std::set{second, third});
    CHECK(runServer({"restore", "--data", (hotel.place.path / "again").string(), third.string()}).status == 0);

    CHECK(runServer({"backup", "--data", hotel.data}).status != 0);
    CHECK(runServer({"backup", "--data", hotel.data, "--into", shelf, "a.file"}).status != 0);
    CHECK(runServer({"backup", "--data", hotel.data, "--keep", "2", "a.file"}).status != 0);
}

SCENARIO("root does nothing to a hotel that its server's user could not open afterwards")
{
    if (::geteuid() != 0) {
        WARN("SKIPPED: only root can give a directory away.");
        return;
    }
    const Kept hotel;
    const auto before = filesIn(hotel.data);
    constexpr uid_t kNobody = 65'534;
    REQUIRE(::chown(hotel.data.c_str(), kNobody, kNobody) == 0);

    const auto ran = runServer({"staff", "list", "--data", hotel.data});
    CHECK(ran.status != 0);
    CHECK(ran.err.find("belongs to nobody; call this as that user: runuser -u nobody") != std::string::npos);
    CHECK(filesIn(hotel.data) == before);
}
