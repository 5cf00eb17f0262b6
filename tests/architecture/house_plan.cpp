#include "tests/architecture/house_plan.hpp"

namespace turndown::architecture {

namespace {

// Pieces of the expressions below.
const std::string kStandard = "[a-z_0-9]+"; // <vector>; C's own headers end in .h and have C++ names
const std::string kSystem =
    kStandard + R"(|(sys|net|netinet|arpa)/\w+\.h|(fcntl|poll|signal|time|unistd|ifaddrs|netdb|pwd)\.h)";
const std::string kQtWithoutScreen = R"(|(?!QQuick|QSG|QtQuick|QtGui|QGui|QtWidgets|QWidget)Q[A-Za-z0-9/.]+)";
const std::string kProgram = R"(|CLI/.*|spdlog/.*|nlohmann/.*)";

} // namespace

const std::vector<HouseRoom>& housePlan()
{
    // shared/ decides, so that both ends decide alike: the standard library only, but for the two rooms at its border.
    static const std::vector<HouseRoom> plan{
        {"shared/model/", {}, kStandard},
        {"shared/operations/", {"shared/model/"}, kStandard},
        {"shared/crypto/", {"shared/model/"}, kStandard + R"(|openssl/.*|argon2\.h)"},
        {"shared/rules/", {"shared/model/", "shared/operations/", "shared/crypto/"}, kStandard},
        {"shared/packing/", {"shared/model/"}, kStandard + R"(|zlib\.h)"},
        {"shared/wire/", {"shared/"}, kStandard + "|nlohmann/.*"},

        {"mobile/core/", {"shared/"}, kSystem},
        {"mobile/store/", {"mobile/core/", "shared/"}, kSystem + R"(|SQLiteCpp/.*|sqlite3\.h)"},
        {"mobile/sync/", {"mobile/core/", "shared/"}, kSystem + R"(|httplib\.h|openssl/.*)"},
        {"mobile/photo/", {"shared/model/"}, kStandard + "|Q(Buffer|ColorSpace|Image|ImageReader|ImageWriter|String)"},
        {"mobile/ui/", {"mobile/core/", "shared/"}, kStandard + kQtWithoutScreen},

        {"qml/", {}, kStandard + R"(|(?!QtWidgets|QWidget)Q[A-Za-z0-9/.]+)"}, // Only qml/paint/ is not QML.

        // Programs build the parts and hand them over, so they know all of them.
        {"mobile/app/", {"mobile/", "shared/"}, kSystem + kProgram + "|Q[A-Za-z0-9/]+"},
        {"mobile/tabletctl/", {"mobile/core/", "mobile/store/", "mobile/sync/", "shared/"}, kSystem + kProgram},
        {"mobile/crew/",
         {"mobile/core/", "mobile/store/", "mobile/sync/", "shared/"},
         kSystem + kProgram + R"(|httplib\.h|(libfccp/)?csv\.h)"},

        {"sync-server/",
         {"shared/"},
         kSystem + kProgram +
             R"(|SQLiteCpp/.*|sqlite3\.h|libpq-fe\.h|httplib\.h|openssl/.*|qrencode\.h|exiv2/exiv2\.hpp|(libfccp/)?csv\.h|date/.*)"},
    };
    return plan;
}

const HouseRoom* roomOf(std::string_view file)
{
    const HouseRoom* found = nullptr;
    for (const HouseRoom& room : housePlan()) {
        if (file.starts_with(room.path) && (found == nullptr || room.path.size() > found->path.size())) {
            found = &room;
        }
    }
    return found;
}

} // namespace turndown::architecture
