// turndown-frames: how long people wait for a picture, with 500 rooms on the tablet. Start to first frame; scrolling my
// rooms and the floor board; a filter; one room that changed.

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/fonts.hpp"
#include "mobile/app/tablet_app.hpp"
#include "mobile/app/walker.hpp"
#include "tests/bench/frame_watch.hpp"

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

constexpr int kRooms = 500;
constexpr int kRoomsOnAFloor = 25;
constexpr qreal kStep = 24; // Pixels in a frame: a quick finger.

/// The demo's hotel with its rooms said again on twenty floors, all of them Li Na's.
std::vector<Document> largeHotel(UtcTime now)
{
    std::vector<Document> rooms;
    std::vector<Document> hotel;
    for (Document& document : demoDocuments(now)) {
        (std::holds_alternative<Room>(document.body) ? rooms : hotel).push_back(std::move(document));
    }
    for (int index = 0; index < kRooms; ++index) {
        Document copy = rooms[static_cast<std::size_t>(index) % rooms.size()];
        Room& room = std::get<Room>(copy.body);
        room.floor = std::to_string(10 + index / kRoomsOnAFloor);
        room.number = std::to_string((10 + index / kRoomsOnAFloor) * 100 + index % kRoomsOnAFloor + 1);
        room.task.assignedTo = StaffId{"u-li"};
        room.task.position = index;
        copy.name = DocumentName{document_kind::kRoom, room.number};
        hotel.push_back(std::move(copy));
    }
    return hotel;
}

void scroll(FrameWatch& watch, Walker& walker, const char* what, const QString& list)
{
    QQuickItem* view = walker.find(list);
    const qreal most = std::min<qreal>(view->property("contentHeight").toReal() - view->height(), 500 * kStep);
    std::vector<double> frames;
    for (qreal y = 0; y < most; y += kStep) {
        frames.push_back(watch.measure([&] { view->setProperty("contentY", y); }));
    }
    printFrames(what, frames);
    view->setProperty("contentY", 0);
    walker.settle();
}

void filter(FrameWatch& watch, Walker& walker, const char* what, QObject* rooms)
{
    std::vector<double> frames;
    for (int again = 0; again < 10; ++again) {
        for (const char* code : {"to-do", "all", "done", "all"}) {
            frames.push_back(watch.measure([&] { rooms->setProperty("filter", QString::fromLatin1(code)); }));
            walker.settle();
        }
    }
    printFrames(what, frames);
}

void changeOneRoom(FrameWatch& watch, Walker& walker, TabletApp& app, DemoHotel& hotel)
{
    std::vector<double> frames;
    for (int index = 1; index <= 20; ++index) {
        hotel.state(DocumentName{document_kind::kRoom, std::to_string(1000 + index)}, "pms", Role::Pms,
                    StayCheckedOut{});
        const auto news = hotel.sync(app.store());
        frames.push_back(watch.measure([&] { app.tablet().hear(news); }));
        walker.settle();
    }
    printFrames("a room changes", frames);
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
    std::printf("%-44s %lld ms\n", "start to first frame, with 500 rooms", static_cast<long long>(starting.elapsed()));

    Walker walker{app.window()};
    std::printf("%-44s %.0f ms\n", "the PIN is right to my rooms", watch.measure([&] {
        (void)app.models().session->signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin));
    }));
    walker.settle();
    scroll(watch, walker, "my rooms, scrolled", QStringLiteral("my-rooms"));
    filter(watch, walker, "my rooms, filtered", app.models().myRooms);
    changeOneRoom(watch, walker, app, hotel);
    (void)walker.tap(QStringLiteral("go-floor"));
    scroll(watch, walker, "floor board, scrolled", QStringLiteral("floor-rooms"));
    filter(watch, walker, "floor board, filtered", app.models().floorRooms);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application{argc, argv};
    chooseFonts();
    return run();
}
