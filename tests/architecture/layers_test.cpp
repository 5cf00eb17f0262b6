#include "tests/architecture/layers.hpp"
#include "tests/support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace turndown::architecture;

namespace {

namespace fs = std::filesystem;

const fs::path kRoot{TURNDOWN_SOURCE_DIR};

std::string read(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The files of one room that people write, from the root of the repository.
std::vector<std::string> sourcesIn(const std::string& room)
{
    static const std::set<std::string> written{".hpp", ".h",    ".cpp", ".qml", ".js", ".mjs",
                                               ".css", ".html", ".sql", ".sh",  ".py"};
    std::vector<std::string> files;
    for (auto entry = fs::recursive_directory_iterator{kRoot / room}; entry != fs::end(entry); ++entry) {
        if (entry->path().filename() == "node_modules") {
            entry.disable_recursion_pending();
        } else if (written.count(entry->path().extension().string()) != 0) {
            files.push_back(entry->path().lexically_relative(kRoot).generic_string());
        }
    }
    return files;
}

/// All breaches as lines that an editor can follow; empty when the house is in order.
template <class Judge>
std::string breachesIn(std::initializer_list<const char*> rooms, Judge judge)
{
    std::string found;
    for (const char* room : rooms) {
        for (const std::string& file : sourcesIn(room)) {
            for (const Breach& breach : judge(file, read(kRoot / file))) {
                found += describe(breach) + '\n';
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("every include and import points downwards in the house")
{
    const std::string breaches = breachesIn({"shared", "mobile", "sync-server", "qml"}, layerBreaches);
    INFO(breaches);
    CHECK(breaches.empty());
}

TEST_CASE("every file tells one story, and every header guards itself")
{
    const std::string breaches =
        breachesIn({"shared", "mobile", "sync-server", "qml", "tests", "scripts"}, shapeBreaches);
    INFO(breaches);
    CHECK(breaches.empty());
}

TEST_CASE("only what belongs there stands at the top of the house")
{
    for (const auto& entry : fs::directory_iterator{kRoot}) {
        const std::string name = entry.path().filename().string();
        INFO(name << " stands at the top of the repository; it belongs in a room, or in tests/architecture/layers.cpp");
        CHECK(mayStandAtTheTop(name));
    }
}

TEST_CASE("an include that reaches for what its room may not know is named with file, line and rule")
{
    struct Example {
        const char* file;
        const char* line;
        bool allowed;
    };
    const auto example =
        GENERATE(Example{"shared/rules/apply.cpp", "#include <vector>", true},
                 Example{"shared/rules/apply.cpp", "#include \"shared/model/room.hpp\"", true},
                 Example{"shared/rules/apply.cpp", "#include <nlohmann/json.hpp>", false},
                 Example{"shared/model/room.hpp", "#include \"shared/rules/apply.hpp\"", false},
                 Example{"shared/model/room.hpp", "#include \"room.hpp\"", false},
                 Example{"shared/wire/sync_messages.cpp", "#include <nlohmann/json.hpp>", true},
                 Example{"shared/crypto/digest.cpp", "#include <openssl/evp.h>", true},
                 Example{"shared/wire/sync_messages.cpp", "#include <openssl/evp.h>", false},
                 Example{"mobile/core/session.cpp", "#include <SQLiteCpp/SQLiteCpp.h>", false},
                 Example{"mobile/core/session.cpp", "#include \"mobile/store/tablet_store.hpp\"", false},
                 Example{"mobile/store/tablet_store.cpp", "#include <SQLiteCpp/SQLiteCpp.h>", true},
                 Example{"mobile/store/tablet_store.cpp", "#include <httplib.h>", false},
                 Example{"mobile/store/tablet_store.cpp", "#include \"mobile/sync/sync_worker.hpp\"", false},
                 Example{"mobile/ui/room_board_model.cpp", "#include <QAbstractListModel>", true},
                 Example{"mobile/ui/room_board_model.cpp", "#include <QQuickItem>", false},
                 Example{"mobile/ui/room_board_model.cpp", "#  include <QtQuick/QQuickItem>", false},
                 Example{"mobile/tabletctl/main.cpp", "#include \"mobile/sync/sync_worker.hpp\"", true},
                 Example{"mobile/tabletctl/main.cpp", "#include \"sync-server/ledger.hpp\"", false},
                 Example{"sync-server/intake.cpp", "#include <httplib.h>", true},
                 Example{"sync-server/intake.cpp", "#include <QString>", false},
                 Example{"sync-server/intake.cpp", "#include \"mobile/core/session.hpp\"", false},
                 Example{"mobile/new_room/thing.cpp", "#include <vector>", false},
                 Example{"qml/RoomCard.qml", "import QtQuick.Controls.Basic", true},
                 Example{"qml/RoomCard.qml", "import Turndown", true},
                 Example{"qml/RoomCard.qml", "import \"components\"", true},
                 Example{"qml/RoomCard.qml", "import QtQuick.LocalStorage", false},
                 Example{"qml/RoomCard.qml", "import QtMultimedia", false},
                 Example{"tests/shared/apply_test.cpp", "#include <anything.h>", true});

    INFO(example.file << " with " << example.line);
    const auto breaches = layerBreaches(example.file, std::string{example.line} + '\n');
    CHECK(breaches.empty() == example.allowed);
    for (const Breach& breach : breaches) {
        CHECK(breach.file == example.file);
        CHECK_FALSE(breach.rule.empty());
    }
}

TEST_CASE("the line that breaks a rule is counted from the top of its file")
{
    const auto breaches = layerBreaches("sync-server/intake.cpp", "#pragma once\n\n#include <QString>\n");
    REQUIRE(breaches.size() == 1);
    CHECK(describe(breaches.front()) == "sync-server/intake.cpp:3: sync-server/ may not include <QString>");
}

TEST_CASE("a file that grew a second story, and a header that does not guard itself, are named")
{
    std::string story;
    for (int line = 0; line < 401; ++line) {
        story += "// one more line\n";
    }
    CHECK(shapeBreaches("shared/rules/apply.cpp", story).size() == 1);
    CHECK(shapeBreaches("shared/rules/apply.cpp", story.substr(story.find('\n') + 1)).empty());
    CHECK(shapeBreaches("sync-server/web/js/i18n/en.js", story).empty());
    CHECK(shapeBreaches("shared/rules/apply.hpp", "namespace turndown {}\n").size() == 1);
    CHECK(shapeBreaches("shared/rules/apply.hpp", "#pragma once\n").empty());
    const auto undecided = shapeBreaches("sync-server/web/index.html", "<head>\n<<<<<<< ours\n=======\n");
    REQUIRE(undecided.size() == 1);
    CHECK(describe(undecided.front()) == "sync-server/web/index.html:2: a merge was left undecided");
}

TEST_CASE("a name that nobody expects at the top is noticed")
{
    CHECK(mayStandAtTheTop("README.md"));
    CHECK_FALSE(mayStandAtTheTop("notes.txt"));
    CHECK_FALSE(mayStandAtTheTop("src"));
}
