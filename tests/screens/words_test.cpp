#include "mobile/app/pseudo_translator.hpp"
#include "tests/screens/screens.hpp"
#include "tests/screens/words_on_screen.hpp"
#include "tests/support/catch.hpp"

#include <QQuickItem>
#include <QQuickWindow>

using namespace turndown::ui;

namespace {

/// Elided words of a card that cannot be read whole on the page it opens. Each card is opened; the scene again after it.
QStringList neverReadWhole(const Scene& scene)
{
    if (scene.person == std::string_view{"gallery"}) {
        return {}; // There, a card opens nothing.
    }
    QStringList wrong;
    QStringList tried;
    for (bool more = true; more;) {
        more = false;
        for (const Elided& elided : elidedOn(stage().window())) {
            if (tried.contains(elided.words)) {
                continue;
            }
            tried += elided.words;
            QMetaObject::invokeMethod(elided.opener, "opened");
            stage().walker().settle();
            if (!canBeRead(stage().window(), elided.words)) {
                wrong += QStringLiteral("\"%1\" is cut off, and the page it opens does not say it").arg(elided.words);
            }
            more = stage().open(scene);
            break;
        }
    }
    return wrong;
}

QStringList illegible(const Scene& scene, const Look& /*look*/)
{
    return illegibleOn(stage().window()) + neverReadWhole(scene);
}

} // namespace

TEST_CASE("a language that nobody speaks is 40 % longer and keeps what is put in")
{
    CHECK(pseudoWords("Finish").size() >= 8);
    CHECK(pseudoWords("%1 of %2 rooms").contains("%1"));
    CHECK(pseudoWords("%n rooms").startsWith("%n"));
    CHECK(pseudoWords("ddd d MMM") == QStringLiteral("ddd d MMM"));
    for (const QString source : {"Do not disturb", "Room", "Sync", "Two counts differ; a supervisor decides."}) {
        const auto letters = static_cast<qreal>(source.size());
        CHECK(static_cast<qreal>(pseudoWords(source).size()) >= 1.39 * letters);
        CHECK(static_cast<qreal>(pseudoWords(source).size()) <= 1.6 * letters);
    }
}

TEST_CASE("in English and Chinese every word on every screen can be read")
{
    auto looks = everyPosture();
    for (const Look& look : everyPosture(QStringLiteral("zh-CN"))) {
        looks.push_back(look);
    }
    const auto found = findings(looks, illegible);
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("in words that are 40 % longer every word on every screen can be read")
{
    const auto found = findings(everyPosture(QStringLiteral("en-XA")), illegible);
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("in longer words from right to left every word on every screen can be read")
{
    const auto found = findings(everyPosture(QStringLiteral("ar-XB")), illegible);
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("in Chinese my order counts rooms and areas in one measure word")
{
    stage().dress({QSize{800, 1280}, QStringLiteral("zh-CN")});
    REQUIRE(stage().open(scene(QStringLiteral("area"))));
    QStringList places;
    visitShown(stage().window(), [&](QQuickItem& item) {
        const QString words = item.property("text").toString();
        if (words.startsWith(QStringLiteral("我的顺序"))) {
            places += words;
        }
    });
    REQUIRE(places.size() == 1);
    INFO(places.front().toStdString());
    CHECK_FALSE(places.front().contains(QStringLiteral("间")));
}
