#include "tests/support/catch.hpp"
#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace turndown::programs;
using nlohmann::json;

namespace {

constexpr std::chrono::seconds kPatience{20};

std::string read(const std::filesystem::path& file)
{
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// A hotel, and a file of settings that the test writes.
struct Installed {
    Installed() { REQUIRE(runServer({"init", "--data", data, "--name", "Hotel Test"}).status == 0); }

    void write(const std::string& settings) const { std::ofstream{file} << settings; }

    [[nodiscard]] std::vector<std::string> serve(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> call{"turndown-server", "serve", "--config", file};
        call.insert(call.end(), more.begin(), more.end());
        return call;
    }

    const TemporaryDirectory place;
    const std::string data = (place.path / "the hotel").string();
    const std::string file = (place.path / "server.toml").string();
    const int port = freePort();
    const std::string address = "127.0.0.1:" + std::to_string(port);
};

std::set<std::string> matches(const std::string& text, const char* pattern)
{
    const std::regex expression{pattern};
    std::set<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), expression}; at != std::sregex_iterator{}; ++at) {
        found.insert((*at)[1]);
    }
    return found;
}

/// The settings file that is shipped, with all that is commented out in force.
std::string shippedInFull()
{
    const auto shipped = read(std::filesystem::path{TURNDOWN_SOURCE_DIR} / "sync-server/packaging/server.toml");
    return std::regex_replace(shipped, std::regex{"(^|\n)#([a-z-]+ = )"}, "$1$2");
}

} // namespace

SCENARIO("a hotel writes down once how it is served")
{
    const Installed installed;
    installed.write("# Here, and nowhere else.\ndata = \"" + installed.data + "\" # as made\nlisten = '" +
                    installed.address + "'\nthreads = 32\ntls-cert = \"\"\n");

    WHEN("the server starts")
    {
        Running server{installed.serve()};
        THEN("it does as it is written")
        {
            REQUIRE(listens(installed.port, kPatience));
            server.signal(SIGTERM);
            const auto ran = server.wait();
            CHECK(ran.status == 0);
            CHECK(ran.out == "Listening on http://" + installed.address + '\n');
        }
    }
    WHEN("something else is said on the command line")
    {
        const int other = freePort();
        Running server{installed.serve({"--listen", "127.0.0.1:" + std::to_string(other)})};
        THEN("that holds")
        {
            CHECK(listens(other, kPatience));
            CHECK_FALSE(listens(installed.port, std::chrono::seconds{0}));
        }
    }
    WHEN("another command is called")
    {
        THEN("it knows where the hotel is, also before its own name and below another command's")
        {
            CHECK(runServer({"verify", "--config", installed.file}).status == 0);
            CHECK(runServer({"--config", installed.file, "verify"}).status == 0);
            CHECK(runServer({"staff", "list", "--config", installed.file}).status == 0);
        }
    }
    WHEN("the terminal it was started from hangs up")
    {
        Running server{installed.serve()};
        REQUIRE(listens(installed.port, kPatience));
        server.signal(SIGHUP);
        THEN("it stops in good order; who started it starts it again, with what is written then")
        {
            CHECK(server.wait().status == 0);
        }
    }
}

SCENARIO("what is wrong with the settings is told in one sentence")
{
    const Installed installed;
    struct Case {
        const char* settings;
        const char* sentence;
    };
    const std::vector<Case> cases{
        {"lisen = \"127.0.0.1:8080\"", "server.toml: there is no setting \"lisen\"."},
        {"verbose = true", "server.toml: there is no setting \"verbose\"."},
        {"config = \"other.toml\"", "server.toml: there is no setting \"config\"."},
        {"how do I do this", "server.toml: there is no setting \"how do I do this\"."},
        {"[serve]\nlisten = \"127.0.0.1:8080\"", "server.toml: there are no sections"},
        {"[serve]", "server.toml: there are no sections"},
        {"serve.listen = 1", "server.toml: there are no sections and no dotted keys"},
        {"threads = 3", "server.toml: --threads: Value 3 not in range"},
        {"threads = many", "server.toml: --threads: Value many not in range"},
        {"backup-every = -1", "server.toml: --backup-every: Value -1 not in range"},
        {"threads = 20\nthreads = 30", "server.toml: \"threads\" takes one value, and once."},
        {"threads = 20\nbackup-every = 1\nthreads = 30", "server.toml: \"threads\" takes one value, and once."},
        {"threads = [20, 30]", "server.toml: \"threads\" takes one value, and once."},
        // Newer libraries read what Debian 12's cuts at the #; none takes half of it.
        {"backups = \"/mnt/disk#2\"\nthreads = 3", "server.toml: "},
        {"listen = \"nonsense\"", "\"nonsense\" is no address"},
    };
    for (const auto& [settings, sentence] : cases) {
        installed.write("data = \"" + installed.data + "\"\n" + settings + '\n');
        const auto ran = run(installed.serve());
        CAPTURE(sentence, ran.err, ran.out);
        CHECK(ran.status != 0);
        CHECK(ran.err.find(sentence) != std::string::npos);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK(ran.out.empty());
    }
    const auto nowhere = runServer({"serve", "--config", installed.file + ".none"});
    CHECK(nowhere.status != 0);
    CHECK(nowhere.err.find("server.toml.none was not readable") != std::string::npos);
    CHECK(std::count(nowhere.err.begin(), nowhere.err.end(), '\n') == 1);
}

SCENARIO("the settings that are shipped name each there is, and what holds without it")
{
    const Installed installed;
    const auto known = matches(runServer({"serve", "--help"}).out, "\n  --([a-z-]+) (?:TEXT|INT)");
    const auto shipped = matches(shippedInFull(), "\n([a-z-]+) = ");
    CHECK(known.size() >= 8);
    CHECK(shipped == known);

    installed.write(shippedInFull());
    const auto backups = (installed.place.path / "backups").string();
    Running server{installed.serve({"--data", installed.data, "--listen", installed.address, "--tls-cert", "",
                                    "--tls-key", "", "--backups", backups})};
    CHECK(listens(installed.port, kPatience));
}
