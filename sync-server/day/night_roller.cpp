#include "sync-server/day/night_roller.hpp"

#include "sync-server/day/night_roll.hpp"

#include <spdlog/spdlog.h>

namespace turndown::server {

namespace {

constexpr std::chrono::seconds kLookEvery{30};

} // namespace

NightRoller::NightRoller(Hotel& hotel) : m_hotel{hotel}, m_thread{[this] { rollUntilStopped(); }} {}

NightRoller::~NightRoller()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_stopped.notify_all();
    m_thread.join();
}

void NightRoller::rollUntilStopped()
{
    std::unique_lock lock{m_mutex};
    while (!m_stopping) {
        lock.unlock();
        const auto rolled = rollWhatIsDue(m_hotel.ledger(), m_hotel.now());
        if (!rolled) {
            spdlog::error("The night roll must wait: {}", rolled.error().detail);
        } else if (*rolled > 0) {
            spdlog::info("Rolled the business day by {}.", *rolled);
        }
        lock.lock();
        m_stopped.wait_for(lock, kLookEvery, [this] { return m_stopping; });
    }
}

} // namespace turndown::server
