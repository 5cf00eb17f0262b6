#include "mobile/ui/sync_status.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

SyncStatus::SyncStatus(Hotel& hotel, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_queue{{"kind", "about", "who", "when"}}
{
    connect(&m_hotel, &Hotel::changed, this, &SyncStatus::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, &SyncStatus::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &SyncStatus::refresh);
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &SyncStatus::changed);
    m_minute.start();
    refresh();
}

QString SyncStatus::state() const
{
    using tablet::SyncState;
    switch (m_chip.state) {
    case SyncState::NotEnrolled:
        return QStringLiteral("not-enrolled");
    case SyncState::Revoked:
        return QStringLiteral("revoked");
    case SyncState::NeedsUpdate:
        return QStringLiteral("needs-update");
    case SyncState::NeedsAttention:
        return QStringLiteral("needs-attention");
    case SyncState::Offline:
        return QStringLiteral("offline");
    case SyncState::ClockOff:
        return QStringLiteral("clock-off");
    case SyncState::Waiting:
        return QStringLiteral("waiting");
    case SyncState::AllAtServer:
        return QStringLiteral("all-at-server");
    }
    return {};
}

QString SyncStatus::lastContact() const
{
    return m_chip.lastContact ? m_hotel.clockText(*m_chip.lastContact) : QString{};
}

int SyncStatus::knownFor() const
{
    if (!m_chip.lastContact) {
        return -1;
    }
    const auto known = std::chrono::duration_cast<std::chrono::minutes>(m_hotel.now() - *m_chip.lastContact);
    return std::max(0, static_cast<int>(known.count()));
}

QString SyncStatus::offlineSince() const
{
    return m_chip.offlineSince ? m_hotel.clockText(*m_chip.offlineSince) : QString{};
}

void SyncStatus::refresh()
{
    m_chip = m_hotel.tablet().chip();
    std::vector<Row> rows;
    for (const auto& queued : m_hotel.tablet().queue()) {
        rows.push_back({text(queued.id.text()),
                        {text(queued.kind), m_hotel.about(queued.doc), m_hotel.staffName(queued.by),
                         m_hotel.clockText(queued.at)}});
    }
    m_queue.setRows(std::move(rows));
    emit changed();
}

} // namespace turndown::ui
