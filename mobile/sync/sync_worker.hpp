#pragma once

#include "mobile/core/sync_news.hpp"
#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <functional>
#include <memory>
#include <string>

namespace turndown::tablet {

class Store;

/// Opens a store connection for the thread that calls it: `[data] { return openStore(data); }`.
using StoreOpener = std::function<Result<std::unique_ptr<Store>>()>;

/// Carries operations up and documents down, on one thread of its own with a store connection of its own.
///
/// Usage: make it, `start()`, call `kick()` after each tap. While the outbox is empty it waits at the server for changes;
/// a tap interrupts that wait at once. When the server is away it tries again after 1 s, doubling to 60 s, half more or
/// less by chance, so that a hotel's tablets do not all come back in one instant.
class SyncWorker {
public:
    /// Called on the worker's thread after each attempt; must not call back into the worker.
    using Listener = std::function<void(const SyncNews&)>;

    /// The clock must outlive the worker.
    SyncWorker(StoreOpener openStore, const Clock& clock, Listener listener);

    SyncWorker(const SyncWorker&) = delete;
    SyncWorker& operator=(const SyncWorker&) = delete;
    ~SyncWorker(); ///< Stops.

    void start();
    void kick(); ///< There is something to send, or someone asks. From any thread; never blocks.
    void stop(); ///< Returns when the thread has ended; a waiting request is broken off. Harmless when stopped.

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

/// Enrols this tablet with a code from the office; `url` is the server's, `https://…` or `http://…`, and may end in
/// `#sha256=<64 hex digits>`, the certificate it must show. Blocks for one request. The outbox is kept: what is in it is
/// numbered again and sent to the new enrolment. Opens a store of its own, so any thread may call it; hand the news to
/// `Tablet::hear` and `kick` the worker. Fails with a sentence for people: `Refused` for a wrong or used code, `Unreachable` without a network.
Result<SyncNews> enrol(const StoreOpener& openStore, const std::string& url, const std::string& code,
                       const std::string& name);

} // namespace turndown::tablet
