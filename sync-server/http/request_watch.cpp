#include "sync-server/http/request_watch.hpp"

namespace turndown::server {

RequestWatch& RequestWatch::here()
{
    thread_local RequestWatch watch;
    return watch;
}

bool RequestWatch::begin()
{
    const bool ended = !m_began;
    *this = {};
    m_began = std::chrono::steady_clock::now();
    return ended;
}

RequestWatch::Taken RequestWatch::end()
{
    Taken taken{m_route != nullptr ? *m_route : "none", std::nullopt};
    if (m_began) {
        taken.worked = std::chrono::steady_clock::now() - *m_began - m_rested;
    }
    *this = {};
    return taken;
}

} // namespace turndown::server
