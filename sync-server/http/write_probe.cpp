#include "sync-server/http/write_probe.hpp"

namespace turndown::server {

namespace {

constexpr std::chrono::seconds kHolds{5};
constexpr std::string_view kNote = "last_write_probe";

} // namespace

Done WriteProbe::tryIt()
{
    const std::lock_guard lock{m_mutex};
    const UtcTime now = m_hotel.now();
    if (m_worked && now - *m_worked < kHolds) {
        return done();
    }
    auto written =
        m_hotel.ledger().write([&](LedgerTransaction& ledger) { ledger.access().putFact(kNote, formatTime(now)); });
    m_worked = written ? std::optional{now} : std::nullopt;
    return written;
}

} // namespace turndown::server
