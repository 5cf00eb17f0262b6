#include "sync-server/ledger/change_feed.hpp"

namespace turndown::server {

void ChangeFeed::announce(std::int64_t seq)
{
    {
        const std::lock_guard lock{m_mutex};
        if (seq <= m_seq) {
            return;
        }
        m_seq = seq;
    }
    m_grown.notify_all();
}

std::int64_t ChangeFeed::seq() const
{
    const std::lock_guard lock{m_mutex};
    return m_seq;
}

bool ChangeFeed::waitBeyond(std::int64_t seq, std::chrono::milliseconds patience,
                            const std::function<bool()>& givesUp) const
{
    std::unique_lock lock{m_mutex};
    m_grown.wait_for(lock, patience, [&] { return m_closed || m_seq > seq || givesUp(); });
    return !m_closed && m_seq > seq;
}

void ChangeFeed::wakeAll() const
{
    {
        const std::lock_guard lock{m_mutex}; // Nobody is between asking and waiting.
    }
    m_grown.notify_all();
}

void ChangeFeed::close()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closed = true;
    }
    m_grown.notify_all();
}

bool ChangeFeed::closed() const
{
    const std::lock_guard lock{m_mutex};
    return m_closed;
}

} // namespace turndown::server
