// turndown-frames: how long people wait for a picture, with 500 rooms on the tablet. Start to first frame; scrolling my
// rooms and the floor board; a filter; one room that changed. Beside each a list of bare words, which is what this machine
// would draw at best: their proportion says more than milliseconds do.

#include "mobile/app/fonts.hpp"
#include "mobile/app/tablet_app.hpp"
#include "mobile/app/walker.hpp"
#include "tests/bench/frame_table.hpp"
#include "tests/bench/large_hotel.hpp"
#include "tests/bench/plain_list.hpp"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(TurndownPlugin)
Q_IMPORT_QML_PLUGIN(Turndown_ModelsPlugin)

namespace {

using namespace turndown;
using namespace turndown::ui;
using Frames = std::vector<FrameCost>;

constexpr qreal kStep = 24; // Pixels in a frame: a quick finger.

Frames scroll(FrameWatch& watch, QQuickItem& list)
{
    const qreal most = std::min<qreal>(list.property("contentHeight").toReal() - list.height(), 500 * kStep);
    watch.measureToRest([] {});
    Frames frames;
    for (qreal y = 0; y < most; y += kStep) {
        frames.push_back(watch.measure([&] { list.setProperty("contentY", y); }));
    }
    watch.measureToRest([&] { list.setProperty("contentY", 0); });
    return frames;
}

Frames filter(FrameWatch& watch, RoomListModel& rooms)
{
    Frames frames;
    for (int again = 0; again < 10; ++again) {
        for (const char* code : {"to-do", "all", "done", "all"}) {
            frames.push_back(watch.measureToRest([&] { rooms.setFilter(QString::fromLatin1(code)); }));
        }
    }
    return frames;
}

Frames changeOneRoom(FrameWatch& watch, TabletApp& app, DemoHotel& hotel)
{
    Frames frames;
    for (int index = 1; index <= 20; ++index) {
        hotel.state(DocumentName{document_kind::kRoom, std::to_string(1000 + index)}, "pms", Role::Pms,
                    StayCheckedOut{});
        const auto news = hotel.sync(app.store());
        frames.push_back(watch.measureToRest([&] { app.tablet().hear(news); }));
    }
    return frames;
}

/// The frames of bare words: to scroll, and to filter.
struct Plain {
    Frames scrolled;
    Frames filtered;
};

Plain measurePlain(TabletApp& app)
{
    RoomListModel rooms{app.hotel(), RoomListModel::Scope::Mine};
    PlainList plain{rooms, app.window().size()};
    FrameWatch watch{plain.window()};
    watch.measureToRest([] {});
    return {scroll(watch, plain.list()), filter(watch, rooms)};
}

/// The same filters where nobody looks on: what is our own work in them.
Frames measureModel(TabletApp& app, FrameWatch& watch)
{
    RoomListModel rooms{app.hotel(), RoomListModel::Scope::Mine};
    return filter(watch, rooms);
}

int run()
{
    QTemporaryDir directory;
    const tablet::SystemClock clock;
    DemoHotel hotel{clock, largeHotel(clock.read().wall)};
    AppOptions options;
    options.data = directory.path().toStdString();
    {
        auto app = TabletApp::open(options);
        (void)hotel.enrol((*app)->store());
    }
    QElapsedTimer starting;
    starting.start();
    auto opened = TabletApp::open(options);
    if (!opened || !(*opened)->show()) {
        std::fprintf(stderr, "turndown-frames: the tablet cannot be opened\n");
        return 1;
    }
    TabletApp& app = **opened;
    FrameWatch watch{app.window()};
    watch.measure([] {});
    std::printf("Start to first frame, with 500 rooms: %lld ms\n", static_cast<long long>(starting.elapsed()));
    const FrameCost signedIn = watch.measureToRest(
        [&] { (void)app.models().session->signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin)); });
    std::printf("The PIN is right to my rooms: %.0f ms of processor\n\n", signedIn.total());

    const Plain plain = measurePlain(app);
    Walker walker{app.window()};
    printFrameHeading();
    printFrames("plain list, scrolled", plain.scrolled, plain.scrolled);
    printFrames("my rooms, scrolled", scroll(watch, *walker.find(QStringLiteral("my-rooms"))), plain.scrolled);
    printFrames("plain list, filtered", plain.filtered, plain.filtered);
    printFrames("the model alone, filtered", measureModel(app, watch), plain.filtered);
    printFrames("my rooms, filtered", filter(watch, *app.models().myRooms), plain.filtered);
    printFrames("a room changes", changeOneRoom(watch, app, hotel), plain.scrolled);
    (void)walker.tap(QStringLiteral("go-floor"));
    printFrames("floor board, scrolled", scroll(watch, *walker.find(QStringLiteral("floor-rooms"))), plain.scrolled);
    printFrames("floor board, filtered", filter(watch, *app.models().floorRooms), plain.filtered);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application{argc, argv};
    chooseFonts();
    return run();
}
