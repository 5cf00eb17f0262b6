#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
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

/// As a newer program would leave it: SQLite's user version, four bytes at 60 of the file's header.
void makeNewer(const fs::path& database)
{
    std::fstream stream{database, std::ios::binary | std::ios::in | std::ios::out};
    stream.seekp(60);
    stream.write("\0\0\3\xe7", 4);
}

std::string read(const fs::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
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

SCENARIO("no command of an older program touches a newer hotel")
{
    const Kept hotel;
    const auto database = fs::path{hotel.data} / "turndown.db";
    const auto backup = (hotel.place.path / "one.backup").string();
    const auto csv = (hotel.place.path / "rooms.csv").string();
    std::ofstream{csv} << "number,floor,section,type\n301,3,e,A\n";
    REQUIRE(runServer({"backup", "--data", hotel.data, backup}).status == 0);
    makeNewer(database);
    makeNewer(backup);
    const auto before = read(database);

    const std::vector<std::vector<std::string>> calls{
        {"serve", "--listen", "127.0.0.1:0"},
        {"enrol"},
        {"staff", "list"},
        {"staff", "add", "--id", "u-new", "--name", "New", "--role", "lead"},
        {"staff", "disable", "u-new"},
        {"import", "rooms", csv},
        {"devices", "list"},
        {"devices", "revoke", "d-1"},
        {"roll"},
        {"backup", (hotel.place.path / "two.backup").string()},
        {"verify"},
    };
    for (auto call : calls) {
        call.insert(call.end(), {"--data", hotel.data});
        const auto ran = runServer(call);
        CAPTURE(call.front(), ran.err);
        CHECK(ran.status == 1);
        CHECK(ran.err.find("newer Turndown") != std::string::npos);
        CHECK(ran.err.find('\n') == ran.err.size() - 1);
    }
    const auto restored = runServer({"restore", "--data", (hotel.place.path / "again").string(), backup});
    CHECK(restored.status == 1);
    CHECK(restored.err.find("newer Turndown") != std::string::npos);
    const auto examined = runServer({"doctor", "--data", hotel.data, "--json"});
    CHECK(examined.status == 1);
    CHECK(examined.out.find("newer Turndown") != std::string::npos);
    CHECK(read(database) == before);
}

SCENARIO("a doctor is called with the server's own settings")
{
    const Kept hotel;
    const auto settings = (hotel.place.path / "server.toml").string();
    std::ofstream{settings} << "data = \"" << hotel.data << "\"\nlisten = \"nonsense\"\nbackups = \""
                            << hotel.place.path.string() << "/shelf\"\n";
    const auto examined = runServer({"doctor", "--config", settings, "--json"});
    CHECK(examined.status == 1);
    const auto told = json::parse(examined.out);
    CHECK(told["healthy"] == false);
    std::set<std::string> wrong;
    for (const auto& finding : told["findings"]) {
        if (finding["wrong"]) {
            wrong.insert(finding["about"]);
        }
    }
    CHECK(wrong == std::set<std::string>{"address", "backups"});

    REQUIRE(runServer({"backup", "--data", hotel.data, "--into", (hotel.place.path / "shelf").string()}).status == 0);
    const auto mended =
        runServer({"doctor", "--config", settings, "--listen", "127.0.0.1:" + std::to_string(freePort())});
    CHECK(mended.status == 0);
    CHECK(mended.out.find("Nothing is wrong.") != std::string::npos);
}
