#include "sync-server/http/sync_turns.hpp"

namespace turndown::server {

SyncTurns::Turn::Turn(SyncTurns& turns, const DeviceId& device) : m_turns{turns}, m_device{device}
{
    const std::lock_guard lock{turns.m_mutex};
    Tablet& tablet = turns.m_tablets[device];
    m_number = ++tablet.latest;
    m_endsAWait = tablet.waiting > 0;
}

bool SyncTurns::Turn::isOver() const
{
    const std::lock_guard lock{m_turns.m_mutex};
    return m_turns.m_tablets.at(m_device).latest != m_number;
}

SyncTurns::Wait::Wait(const Turn& turn) : m_turn{turn}
{
    const std::lock_guard lock{turn.m_turns.m_mutex};
    ++turn.m_turns.m_tablets.at(turn.m_device).waiting;
}

SyncTurns::Wait::~Wait()
{
    const std::lock_guard lock{m_turn.m_turns.m_mutex};
    --m_turn.m_turns.m_tablets.at(m_turn.m_device).waiting;
}

} // namespace turndown::server
