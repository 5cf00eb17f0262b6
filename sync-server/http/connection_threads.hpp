#pragma once

#include <httplib.h>

#include <atomic>
#include <functional>
#include <utility>

namespace turndown::server {

/// One thread for each connection, as the library has it, and a count of all connections, served or in line.
///
/// A connection keeps its thread while it is open. Where more tablets come than there are threads, those that hold one
/// would come again and again, and those in line would never be served: whoever answers asks `count`, and ends
/// connections after one answer while they are many.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    ConnectionThreads(std::size_t threads, std::atomic<int>& count) : m_count{count}, m_threads{threads} {}

    // Nothing in Debian 12's library, bool in newer ones.
    using Enqueued = decltype(std::declval<httplib::TaskQueue&>().enqueue(std::declval<std::function<void()>>()));

    Enqueued enqueue(std::function<void()> serve) override
    {
        ++m_count;
        return m_threads.enqueue([this, serve = std::move(serve)] {
            serve();
            --m_count;
        });
    }

    void shutdown() override { m_threads.shutdown(); }

private:
    std::atomic<int>& m_count;
    httplib::ThreadPool m_threads; // Newer libraries let nobody derive from it.
};

} // namespace turndown::server
