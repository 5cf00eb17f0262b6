#include "tests/screens/screens.hpp"
#include "tests/support/catch.hpp"

#include <QDir>
#include <QRegularExpression>

using namespace turndown::ui;

namespace {

const QDir kScreens{QStringLiteral(TURNDOWN_SOURCE_DIR "/qml")};

QString textsOf(const QString& directory)
{
    QString texts;
    for (const QString& name : QDir{kScreens.filePath(directory)}.entryList({QStringLiteral("*.qml")})) {
        QFile file{kScreens.filePath(directory + QLatin1Char{'/'} + name)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts += QString::fromUtf8(file.readAll());
    }
    return texts;
}

/// Parts of these are seen in it; the others need a person's day around them and are seen in scenes of their own.
const QStringList kSeenElsewhere{
    "AreaCell",      "AreaFacts",  "AreaLines",   "ButtonFace",   "CarriedRooms", "ChangeStrip", "ChecklistCard",
    "CheckoutStrip", "DragFinger", "FactLine",    "FloorAreas",   "GuestCharge",  "LinenCount",  "LinenReturnCard",
    "ListLead",      "PageTop",    "PeopleTiles", "RepairFacts",  "RepairLines",  "RequestDue",  "RequestLines",
    "RequestPlace",  "RoomGrid",   "RoomPlace",   "RoomRequests", "TileFace",     "UndoBar",     "WelfareCards"};

} // namespace

TEST_CASE("the gallery shows every control and every component")
{
    const QString gallery = textsOf(QStringLiteral("gallery"));
    QStringList missing;
    for (const char* room : {"controls", "components"}) {
        for (QString name : QDir{kScreens.filePath(QLatin1String{room})}.entryList({QStringLiteral("*.qml")})) {
            name.chop(4);
            const QRegularExpression shown{QStringLiteral("\\b%1 \\{").arg(name)};
            if (!kSeenElsewhere.contains(name) && !gallery.contains(shown)) {
                missing += QStringLiteral("%1 is not in qml/gallery/").arg(name);
            }
        }
    }
    INFO(lines(missing));
    CHECK(missing.isEmpty());
}

TEST_CASE("every sign that a screen names is drawn")
{
    const QString painted = textsOf(QStringLiteral("theme"));
    QStringList missing;
    for (const char* room : {"controls", "components", "pages"}) {
        const QString texts = textsOf(QLatin1String{room});
        static const QRegularExpression named{QStringLiteral("\\bglyph: \"([a-z-]+)\"")};
        for (auto match = named.globalMatch(texts); match.hasNext();) {
            const QString glyph = match.next().captured(1);
            if (!painted.contains(QStringLiteral("\"%1\": { line:").arg(glyph))) {
                missing += QStringLiteral("%1 in qml/%2/").arg(glyph, QLatin1String{room});
            }
        }
    }
    INFO(lines(missing));
    CHECK(missing.isEmpty());
}

TEST_CASE("no list relies on a header or a footer, which are not made where components are bound")
{
    static const QRegularExpression lost{QStringLiteral("^ *(header|footer|section\\.delegate): "),
                                         QRegularExpression::MultilineOption};
    for (const char* room : {"controls", "components", "pages"}) {
        CHECK_FALSE(textsOf(QLatin1String{room}).contains(lost));
    }
}

TEST_CASE("no screen makes people wait")
{
    QStringList waiting;
    for (const char* room : {"controls", "components", "pages"}) {
        const QString texts = textsOf(QLatin1String{room});
        for (const char* word : {"BusyIndicator {", "ProgressBar {", "modal: true"}) {
            if (texts.contains(QLatin1String{word})) {
                waiting += QStringLiteral("%1 in qml/%2/").arg(QLatin1String{word}, QLatin1String{room});
            }
        }
    }
    INFO(lines(waiting));
    CHECK(waiting.isEmpty());
}
