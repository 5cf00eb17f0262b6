#pragma once

#include "mobile/sync/sync_worker.hpp"

#include <functional>
#include <memory>

namespace turndown::tablet {

/// Carries pictures to the server and back, on one thread and one connection of its own, so that neither a tap nor the
/// operations ever wait for one.
///
/// Usage: make it, `start()`, call `kick()` whenever the sync worker has reached the server. It rests while operations
/// wait, and when the server is away tries again as that worker does.
class PhotoWorker {
public:
    /// Called on the worker's thread when a picture has come, or got to the server; must not call back into the worker.
    using Listener = std::function<void()>;

    PhotoWorker(StoreOpener openStore, Listener listener);

    PhotoWorker(const PhotoWorker&) = delete;
    PhotoWorker& operator=(const PhotoWorker&) = delete;
    ~PhotoWorker(); ///< Stops.

    void start();
    void kick(); ///< The server is there, or there is something new. From any thread; never blocks.
    void stop(); ///< Returns when the thread has ended; what is under way is broken off. Harmless when stopped.

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace turndown::tablet
