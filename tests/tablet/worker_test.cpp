#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/store/open_store.hpp"
#include "mobile/sync/photo_worker.hpp"
#include "mobile/sync/sync_worker.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>

// The sync worker on its own thread, against the real server.

using namespace turndown;
using namespace turndown::tablet;
using turndown::programs::Hotel;
using turndown::programs::TabletOf;

namespace {

/// A tablet as the app builds it: the parts on this thread, the worker's news handed over.
class AppTablet {
public:
    explicit AppTablet(const Hotel& hotel)
    {
        REQUIRE(enrol(m_opener, hotel.url(), hotel.code(), "Floor 13"));
        m_store = openStore(m_directory.path).value();
        tablet = Tablet::open(*m_store, m_clock).value();
        worker.start();
        photoWorker.start();
    }

    /// Hands news to the tablet until `is` says so; how long that took.
    template <class Condition>
    std::chrono::milliseconds hearUntil(Condition is)
    {
        const auto begun = std::chrono::steady_clock::now();
        while (!is()) {
            std::unique_lock lock{m_mutex};
            REQUIRE(m_arrived.wait_for(lock, std::chrono::seconds{20}, [this] { return !m_news.empty(); }));
            const SyncNews news = m_news.front();
            m_news.pop_front();
            lock.unlock();
            tablet->hear(news);
        }
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    }

    /// Reports a defect with the picture in a file of the tests; the picture's name.
    std::string reportsWith(const char* picture)
    {
        std::ifstream file{std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "photos" / picture, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        const std::string name = tablet->photos().keep(bytes, "image/jpeg").value();
        REQUIRE(
            tablet->tap("damage.reported", DocumentName{"work-order/new"},
                        R"({"room":"1201","category":"plumbing","what":"tap-leaks","photos":[")" + name + R"("]})"));
        return name;
    }

private:
    void takeIn(const SyncNews& news)
    {
        const std::lock_guard lock{m_mutex};
        m_news.push_back(news);
        m_arrived.notify_all();
    }

    programs::TemporaryDirectory m_directory;
    SystemClock m_clock;
    StoreOpener m_opener = [this] { return openStore(m_directory.path); };
    std::unique_ptr<Store> m_store;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<SyncNews> m_news;

public:
    std::unique_ptr<Tablet> tablet;
    PhotoWorker photoWorker{m_opener, [this] { takeIn({}); }};
    SyncWorker worker{m_opener, m_clock, [this](const SyncNews& news) {
                          if (news.reached) {
                              photoWorker.kick();
                          }
                          takeIn(news);
                      }};
};

} // namespace

SCENARIO("a tablet with its worker beside another one")
{
    Hotel hotel;
    AppTablet app{hotel};
    const DocumentName room{"room/1201"};
    app.hearUntil([&] { return app.tablet->show(room).isKnown(); });
    REQUIRE(app.tablet->signIn(StaffId{"u-li"}, "4711"));
    app.worker.kick();
    app.hearUntil([&] { return app.tablet->chip().state == SyncState::AllAtServer; });

    WHEN("somebody taps while the worker waits at the server")
    {
        REQUIRE(app.tablet->tap("room.started", room, "{}"));
        CHECK(app.tablet->chip().state == SyncState::Waiting);
        app.worker.kick();
        THEN("the tap does not wait with it")
        {
            const auto took = app.hearUntil([&] { return app.tablet->chip().state == SyncState::AllAtServer; });
            CHECK(took < std::chrono::seconds{5});
            CHECK(app.tablet->show(room).pending.empty());
        }
    }
    WHEN("the other tablet does something")
    {
        const TabletOf other{hotel};
        other.tapped("room.cleaned", "room/1202", nlohmann::json::object());
        other.said({"sync"});
        THEN("it is here soon, without being asked for")
        {
            const auto took = app.hearUntil([&] {
                const auto shown = app.tablet->show(DocumentName{"room/1202"});
                return shown.as<Room>() != nullptr && shown.as<Room>()->condition == Condition::Clean;
            });
            CHECK(took < std::chrono::seconds{5});
        }
    }
    WHEN("somebody reports a defect with a photo")
    {
        const std::string photo = app.reportsWith("dripping-tap.jpg");
        app.worker.kick();
        THEN("both are at the server soon, the photo after the report, and only then the chip says so")
        {
            const auto took = app.hearUntil([&] { return app.tablet->chip().state == SyncState::AllAtServer; });
            CHECK(took < std::chrono::seconds{5});
            CHECK(std::filesystem::exists(hotel.data() / "photos" / photo.substr(0, 2) / photo));
        }
    }
    WHEN("the server goes away before a photo has got there, and the tablet is switched off")
    {
        hotel.close();
        (void)app.reportsWith("dripping-tap.jpg");
        app.worker.kick();
        app.hearUntil([&] { return app.tablet->chip().state == SyncState::Offline; });
        const auto begun = std::chrono::steady_clock::now();
        app.photoWorker.stop();
        CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{1});
        CHECK(app.tablet->chip().photosWaiting == 1);
    }
    WHEN("the server goes away and comes back")
    {
        hotel.close();
        app.hearUntil([&] { return app.tablet->chip().state == SyncState::Offline; });
        REQUIRE(app.tablet->tap("room.started", room, "{}"));
        CHECK(app.tablet->chip().waiting == 1);
        hotel.open();
        app.hearUntil([&] { return app.tablet->chip().state == SyncState::AllAtServer; });
        CHECK(app.tablet->queue().empty());
    }
}
