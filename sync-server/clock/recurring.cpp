#include "sync-server/clock/recurring.hpp"

#include <condition_variable>
#include <mutex>

namespace turndown::server {

namespace {

void repeat(const std::stop_token& stop, const std::function<std::chrono::milliseconds()>& work)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock{mutex};
    while (!stop.stop_requested()) {
        stopped.wait_for(lock, stop, work(), [] { return false; });
    }
}

} // namespace

Recurring::Recurring(std::function<std::chrono::milliseconds()> work)
    : m_thread{[work = std::move(work)](const std::stop_token& stop) { repeat(stop, work); }}
{
}

} // namespace turndown::server
