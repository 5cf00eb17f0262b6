#include "mobile/sync/photo_worker.hpp"

#include "mobile/sync/photo_courier.hpp"
#include "mobile/sync/retry_schedule.hpp"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <random>
#include <thread>

namespace turndown::tablet {

namespace {

/// What another tablet has not sent yet is asked for again after this, for nobody tells when it has.
constexpr std::chrono::milliseconds kMissing = std::chrono::minutes{5};
constexpr auto kBreakOffEvery = std::chrono::milliseconds{20};

} // namespace

struct PhotoWorker::Worker {
    Worker(StoreOpener opener, Listener hears) : openStore{std::move(opener)}, listener{std::move(hears)} {}

    // -- On any thread -----------------------------------------------------------------------------------------------

    void start()
    {
        const std::lock_guard lock{mutex};
        if (!thread.joinable()) {
            stopping = false;
            ended = false;
            thread = std::thread{[this] { run(); }};
        }
    }

    void kick()
    {
        const std::lock_guard lock{mutex};
        kicked = true;
        wake.notify_all();
    }

    void stop()
    {
        {
            std::unique_lock lock{mutex};
            stopping = true;
            wake.notify_all();
            while (thread.joinable() && !ended) { // It may be between two requests: then the next one is broken off.
                if (line) {
                    line->cancel();
                }
                wake.wait_for(lock, kBreakOffEvery);
            }
        }
        if (thread.joinable()) {
            thread.join();
        }
    }

    // -- On the worker's thread --------------------------------------------------------------------------------------

    void run()
    {
        if (const auto store = open()) {
            PhotoCourier courier{*store};
            while (!isStopping()) {
                try {
                    step(courier);
                } catch (const StorageFailure&) {
                    pause(retry.next()); // The sync worker meets the same disk, and says so.
                }
            }
        }
        const std::lock_guard lock{mutex};
        ended = true;
        wake.notify_all();
    }

    std::unique_ptr<Store> open()
    {
        while (!isStopping()) {
            if (auto opened = openStore()) {
                return std::move(opened).value();
            }
            pause(retry.next());
        }
        return nullptr;
    }

    void step(PhotoCourier& courier)
    {
        if (takeKick()) {
            courier.lookAgain();
        }
        const auto over = courier.line();
        {
            const std::lock_guard lock{mutex};
            line = over;
        }
        if (!over) {
            pause(std::nullopt);
            return;
        }
        const Carried carried = courier.step();
        if (carried.changed) {
            listener();
        }
        rest(courier, carried.next);
    }

    void rest(PhotoCourier& courier, CarryNext next)
    {
        if (next != CarryNext::Later) {
            retry.reset();
        }
        switch (next) {
        case CarryNext::Now:
            break;
        case CarryNext::AfterOperations:
            pause(std::nullopt); // Whoever carries them kicks when they are there.
            break;
        case CarryNext::Later:
            pause(retry.next());
            break;
        case CarryNext::Quiet:
            if (!pause(kMissing)) {
                courier.tryMissingAgain();
            }
            break;
        }
    }

    /// Until the time is up, a kick, or the end. Nothing: no time. False when the time was up.
    bool pause(std::optional<std::chrono::milliseconds> time)
    {
        std::unique_lock lock{mutex};
        const auto isOver = [this] { return kicked || stopping; };
        if (time) {
            return wake.wait_for(lock, *time, isOver);
        }
        wake.wait(lock, isOver);
        return true;
    }

    bool takeKick()
    {
        const std::lock_guard lock{mutex};
        return std::exchange(kicked, false);
    }

    bool isStopping()
    {
        const std::lock_guard lock{mutex};
        return stopping;
    }

    const StoreOpener openStore;
    const Listener listener;
    RetrySchedule retry{std::random_device{}()};

    std::mutex mutex; ///< Guards what follows.
    std::condition_variable wake;
    std::thread thread;
    std::shared_ptr<PhotoLine> line;
    bool kicked = false;
    bool stopping = false;
    bool ended = false;
};

PhotoWorker::PhotoWorker(StoreOpener openStore, Listener listener)
    : m_worker{std::make_unique<Worker>(std::move(openStore), std::move(listener))}
{
}

PhotoWorker::~PhotoWorker()
{
    stop();
}

void PhotoWorker::start()
{
    m_worker->start();
}

void PhotoWorker::kick()
{
    m_worker->kick();
}

void PhotoWorker::stop()
{
    m_worker->stop();
}

} // namespace turndown::tablet
