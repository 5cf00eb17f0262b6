#include "mobile/sync/sync_worker.hpp"

#include "mobile/core/store.hpp"
#include "mobile/sync/exchange.hpp"
#include "mobile/sync/retry_schedule.hpp"

#include <condition_variable>
#include <mutex>
#include <random>
#include <thread>

namespace turndown::tablet {

namespace {

/// A server that answers a waiting request sooner than this without news does not wait; then we do.
constexpr auto kAtOnce = std::chrono::seconds{1};

} // namespace

struct SyncWorker::Worker {
    Worker(StoreOpener opener, const Clock& tells, Listener hears)
        : openStore{std::move(opener)}, clock{tells}, listener{std::move(hears)}
    {
    }

    // -- On any thread -----------------------------------------------------------------------------------------------

    void start()
    {
        const std::lock_guard lock{mutex};
        if (!thread.joinable()) {
            stopping = false;
            thread = std::thread{[this] { run(); }};
        }
    }

    void kick()
    {
        const std::lock_guard lock{mutex};
        kicked = true;
        if (waitsAtServer) {
            transport->cancel();
        }
        wake.notify_all();
    }

    void stop()
    {
        {
            const std::lock_guard lock{mutex};
            stopping = true;
            if (transport) {
                transport->cancel();
            }
            wake.notify_all();
        }
        if (thread.joinable()) {
            thread.join();
        }
    }

    // -- On the worker's thread --------------------------------------------------------------------------------------

    void run()
    {
        std::unique_ptr<Store> store;
        while (!store && !isStopping()) {
            auto opened = openStore();
            if (opened) {
                store = std::move(opened).value();
            } else {
                tellTrouble(opened.error().detail);
                pause(retry.next());
            }
        }
        if (store) {
            exchangeUntilStopped(*store);
        }
    }

    void exchangeUntilStopped(Store& store)
    {
        Exchange exchange{store, clock};
        while (!isStopping()) {
            try {
                step(exchange);
            } catch (const StorageFailure& failure) {
                tellTrouble(failure.what());
                pause(retry.next());
            }
        }
    }

    void step(Exchange& exchange)
    {
        const bool wasKicked = takeKick();
        const auto outgoing = exchange.next(wasKicked ? std::chrono::milliseconds{} : wire::kLongestWait);
        if (!outgoing) {
            pause(std::nullopt);
            return;
        }
        if (!prepare(exchange.transport(), outgoing->waits)) {
            return; // Somebody tapped meanwhile: ask again with that.
        }
        const auto begun = std::chrono::steady_clock::now();
        const auto posted = exchange.send(*outgoing);
        if (wasBrokenOff() && !posted) {
            return; // That we did not wait for the answer says nothing about the server.
        }
        const Digested digested = exchange.digest(posted);
        listener(digested.news);
        rest(digested, *outgoing, std::chrono::steady_clock::now() - begun < kAtOnce);
    }

    void rest(const Digested& digested, const Outgoing& outgoing, bool cameAtOnce)
    {
        if (digested.next != Next::Later) {
            retry.reset();
        }
        switch (digested.next) {
        case Next::Now:
            break;
        case Next::Quiet:
            if (outgoing.waits && cameAtOnce && digested.news.documents.empty() && !digested.news.everything) {
                pause(retry.spread(digested.poll));
            }
            break;
        case Next::Later:
            pause(retry.next());
            break;
        case Next::Stop:
            pause(std::nullopt);
            break;
        }
    }

    /// Until the time is up, a kick, or the end. Nothing: no time.
    void pause(std::optional<std::chrono::milliseconds> time)
    {
        std::unique_lock lock{mutex};
        const auto isOver = [this] { return kicked || stopping; };
        if (time) {
            wake.wait_for(lock, *time, isOver);
        } else {
            wake.wait(lock, isOver);
        }
    }

    bool takeKick()
    {
        const std::lock_guard lock{mutex};
        return std::exchange(kicked, false);
    }

    /// False when the request need not be made any more.
    bool prepare(std::shared_ptr<Transport> to, bool waits)
    {
        const std::lock_guard lock{mutex};
        if (stopping || (waits && kicked)) {
            return false;
        }
        transport = std::move(to);
        transport->resume();
        waitsAtServer = waits;
        return true;
    }

    bool wasBrokenOff()
    {
        const std::lock_guard lock{mutex};
        return stopping || (std::exchange(waitsAtServer, false) && kicked);
    }

    bool isStopping()
    {
        const std::lock_guard lock{mutex};
        return stopping;
    }

    void tellTrouble(const std::string& sentence)
    {
        SyncNews news;
        news.trouble = sentence;
        listener(news);
    }

    const StoreOpener openStore;
    const Clock& clock;
    const Listener listener;
    RetrySchedule retry{std::random_device{}()};

    std::mutex mutex; ///< Guards what follows.
    std::condition_variable wake;
    std::thread thread;
    std::shared_ptr<Transport> transport;
    bool waitsAtServer = false;
    bool kicked = false;
    bool stopping = false;
};

SyncWorker::SyncWorker(StoreOpener openStore, const Clock& clock, Listener listener)
    : m_worker{std::make_unique<Worker>(std::move(openStore), clock, std::move(listener))}
{
}

SyncWorker::~SyncWorker()
{
    stop();
}

void SyncWorker::start()
{
    m_worker->start();
}

void SyncWorker::kick()
{
    m_worker->kick();
}

void SyncWorker::stop()
{
    m_worker->stop();
}

} // namespace turndown::tablet
