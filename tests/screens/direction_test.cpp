#include "tests/screens/screens.hpp"
#include "tests/screens/targets.hpp"
#include "tests/support/catch.hpp"

#include <QQuickItem>
#include <QQuickWindow>

#include <cmath>

using namespace turndown::ui;

namespace {

QRectF placeIn(const QString& language, const char* scene, const QString& item)
{
    stage().dress({QSize{1280, 800}, language});
    REQUIRE(stage().open(turndown::ui::scene(QString::fromLatin1(scene))));
    const QQuickItem* found = stage().walker().find(item);
    REQUIRE(found != nullptr);
    const QRectF place = placeOf(*found);
    stage().leave(turndown::ui::scene(QString::fromLatin1(scene)));
    return place;
}

/// Where it would be in a mirror that stands beside the item it lies in.
void checkMirrored(const char* scene, const QString& item, const QString& within)
{
    const QRectF frame = placeIn("en-XA", scene, within);
    const QRectF before = placeIn("en-XA", scene, item);
    const QRectF frameAfter = placeIn("ar-XB", scene, within);
    const QRectF after = placeIn("ar-XB", scene, item);
    INFO(scene << ": " << item.toStdString());
    // Letters in the other order stand a few pixels closer or wider: of the tabs' words beside it, too.
    CHECK(std::abs((before.left() - frame.left()) - (frameAfter.right() - after.right())) < 4);
    CHECK(std::abs(before.center().x() - after.center().x()) > 8);
}

} // namespace

TEST_CASE("where people read from right to left the screens run the other way")
{
    checkMirrored("my-rooms", "room-1203", "my-rooms");
    checkMirrored("my-rooms", "search", "pages");
    checkMirrored("my-rooms", "sync-chip", "");
    checkMirrored("floor", "cell-1001", "floor-rooms");
    checkMirrored("room", "back", "pages");
    checkMirrored("stock", "stock-soap", "stock-items");
    checkMirrored("more", "lock", "pages");
    checkMirrored("sign-in", "choice-en", "sign-in");
}

TEST_CASE("and back at once with the language")
{
    const QRectF before = placeIn("en-XA", "room", "back");
    placeIn("ar-XB", "room", "back");
    CHECK(placeIn("en-XA", "room", "back") == before);
}

TEST_CASE("the digits of a PIN and the hand that taps are the same in every language")
{
    CHECK(placeIn("en-XA", "pin", "pin-1") == placeIn("ar-XB", "pin", "pin-1"));
    CHECK(placeIn("ar-XB", "pin", "pin-1").left() < placeIn("ar-XB", "pin", "pin-3").left());
    CHECK(placeIn("ar-XB", "my-rooms", "go-rooms").left() > 640);
    const qreal finish = placeIn("ar-XB", "finish", "send-counts").center().x();
    CHECK(finish > placeIn("ar-XB", "finish", "everything").center().x());
}
