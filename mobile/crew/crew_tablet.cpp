#include "mobile/crew/crew_tablet.hpp"

#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/store/open_store.hpp"
#include "mobile/sync/sync_worker.hpp"

#include <chrono>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace turndown::crew {

namespace {

constexpr HotelTime kBetweenGaps{70}; ///< A tablet is out of reach about once in so many minutes …
constexpr HotelTime kShortestGap{2};  ///< … behind a lift's door …
constexpr HotelTime kLongestGap{20};  ///< … or at the corridor's end.
constexpr auto kFirstDocuments = std::chrono::seconds{30};

/// What the sync worker says on its own thread, until the tablet's thread asks for it.
class NewsBox {
public:
    void put(const tablet::SyncNews& news)
    {
        const std::lock_guard lock{m_mutex};
        m_news.push_back(news);
    }
    [[nodiscard]] std::vector<tablet::SyncNews> take()
    {
        const std::lock_guard lock{m_mutex};
        return std::exchange(m_news, {});
    }

private:
    std::mutex m_mutex;
    std::vector<tablet::SyncNews> m_news;
};

} // namespace

struct CrewTablet::Parts {
    Parts(std::filesystem::path directory, std::string tabletName, Chance luck)
        : data{std::move(directory)},
          name{std::move(tabletName)},
          chance{std::move(luck)},
          nextChange{at(8) + chance.wait(kBetweenGaps)}
    {
    }

    std::filesystem::path data;
    std::string name;
    Chance chance;
    HotelTime nextChange; ///< When it next leaves the Wi-Fi's reach, or comes back.
    bool inReach = true;
    std::int64_t taps = 0;
    tablet::Person person;

    // Made in this order and ended in the other: the worker speaks to the news box over the Wi-Fi.
    tablet::SystemClock clock;
    NewsBox news;
    std::unique_ptr<Wifi> wifi;
    std::unique_ptr<tablet::Store> store;
    std::unique_ptr<tablet::Tablet> core;
    std::unique_ptr<tablet::SyncWorker> worker;

    void hear()
    {
        for (const tablet::SyncNews& each : news.take()) {
            core->hear(each);
        }
    }

    Done enrol(const std::string& code)
    {
        const auto openOwn = [directory = data] { return tablet::openStore(directory); };
        const Result<tablet::SyncNews> enrolled = tablet::enrol(openOwn, wifi->url(), code, name);
        if (!enrolled) {
            return enrolled.error();
        }
        core->hear(*enrolled);
        worker = std::make_unique<tablet::SyncWorker>(openOwn, clock,
                                                      [this](const tablet::SyncNews& heard) { news.put(heard); });
        worker->start();
        return done();
    }

    Done signIn(const StaffId& staff, const std::string& pin)
    {
        const auto giveUp = std::chrono::steady_clock::now() + kFirstDocuments;
        while (core->people().empty() && std::chrono::steady_clock::now() < giveUp) {
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            hear();
        }
        Result<tablet::Person> signedIn = core->signIn(staff, pin);
        if (!signedIn) {
            return signedIn.error();
        }
        person = *std::move(signedIn);
        return done();
    }
};

CrewTablet::CrewTablet(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}

CrewTablet::~CrewTablet()
{
    if (m_parts->worker) {
        m_parts->worker->stop();
    }
}

Result<std::unique_ptr<CrewTablet>> CrewTablet::handOut(const std::filesystem::path& data, const std::string& server,
                                                        const std::string& code, const StaffId& staff,
                                                        const std::string& pin, Chance chance)
{
    auto parts = std::make_unique<Parts>(data, "Tablet of " + staff.text(), std::move(chance));
    Result<std::unique_ptr<Wifi>> wifi = Wifi::open(server);
    if (!wifi) {
        return wifi.error();
    }
    parts->wifi = *std::move(wifi);

    Result<std::unique_ptr<tablet::Store>> store = tablet::openStore(data);
    if (!store) {
        return store.error();
    }
    parts->store = *std::move(store);

    Result<std::unique_ptr<tablet::Tablet>> core = tablet::Tablet::open(*parts->store, parts->clock);
    if (!core) {
        return core.error();
    }
    parts->core = *std::move(core);

    if (const Done enrolled = parts->enrol(code); !enrolled) {
        return enrolled.error();
    }
    if (const Done signedIn = parts->signIn(staff, pin); !signedIn) {
        return signedIn.error();
    }
    return std::unique_ptr<CrewTablet>{new CrewTablet{std::move(parts)}};
}

const tablet::Tablet& CrewTablet::core() const
{
    return *m_parts->core;
}

const tablet::Person& CrewTablet::person() const
{
    return m_parts->person;
}

std::string CrewTablet::name() const
{
    return m_parts->name;
}

bool CrewTablet::isInReach() const
{
    return m_parts->inReach;
}

Result<tablet::Tap> CrewTablet::tap(const DocumentName& doc, const OperationBody& body)
{
    Result<tablet::Tap> tap = m_parts->core->perform(doc, body);
    if (tap) {
        ++m_parts->taps;
        m_parts->worker->kick();
    }
    return tap;
}

std::int64_t CrewTablet::taps() const
{
    return m_parts->taps;
}

void CrewTablet::goOn(HotelTime now)
{
    m_parts->hear();
    if (now < m_parts->nextChange) {
        return;
    }
    m_parts->inReach = !m_parts->inReach;
    if (m_parts->inReach) {
        m_parts->wifi->restore();
        m_parts->worker->kick();
        m_parts->nextChange = now + m_parts->chance.wait(kBetweenGaps);
    } else {
        m_parts->wifi->cut();
        m_parts->nextChange = now + m_parts->chance.between(kShortestGap, kLongestGap);
    }
}

void CrewTablet::stayInReach()
{
    m_parts->wifi->restore();
    m_parts->worker->kick();
    m_parts->inReach = true;
    m_parts->nextChange = HotelTime::max();
    m_parts->hear();
}

} // namespace turndown::crew
