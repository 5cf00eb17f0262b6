#include "mobile/core/chip.hpp"

#include "mobile/core/cards.hpp"
#include "mobile/core/photo_shelf.hpp"

#include <algorithm>
#include <cstdlib>

namespace turndown::tablet {

namespace {

constexpr auto kClockMayBeOff = std::chrono::minutes{2}; // docs/design.md, section 2

/// How far the wall clock is off now: it may have been set since the last reply, and the steady clock tells.
std::chrono::minutes clockOff(const Contact& contact, const DeviceTime& now)
{
    if (!contact.reached) {
        return {};
    }
    const bool sameBoot = contact.reached->boot == now.boot;
    const auto off =
        sameBoot ? now.wall - (contact.now + (now.mono - contact.reached->mono)) : contact.reached->wall - contact.now;
    if (std::chrono::abs(off) <= kClockMayBeOff) {
        return {};
    }
    return std::chrono::duration_cast<std::chrono::minutes>(off);
}

SyncState stateOf(const SyncChip& chip, const Contact& contact)
{
    switch (contact.standing) {
    case Standing::NeedsEnrolment:
        return SyncState::NotEnrolled;
    case Standing::Revoked:
        return SyncState::Revoked;
    case Standing::NeedsUpdate:
        return SyncState::NeedsUpdate;
    case Standing::Good:
        break;
    }
    if (chip.attention > 0) {
        return SyncState::NeedsAttention;
    }
    if (chip.offlineSince) {
        return SyncState::Offline;
    }
    if (chip.clockOff.count() != 0) {
        return SyncState::ClockOff;
    }
    const bool isComplete = contact.reached && !contact.gathering && contact.cursor;
    return chip.waiting == 0 && isComplete && chip.photosWaiting == 0 ? SyncState::AllAtServer : SyncState::Waiting;
}

} // namespace

SyncChip chipFrom(Store& store, const DeviceTime& now)
{
    const auto cards = oneForEach(store.cards());
    const Contact contact = store.contact();
    SyncChip chip;
    const PhotoCounts photos = store.photos().counts();
    chip.waiting = store.outboxSize();
    chip.photosWaiting = photos.waiting;
    chip.photosRefused = photos.refused;
    chip.attention = static_cast<std::size_t>(
        std::count_if(cards.begin(), cards.end(), [](const KeptCard& card) { return !card.read; }));
    if (contact.reached) {
        chip.lastContact = contact.reached->wall;
    }
    chip.offlineSince = contact.awaySince;
    chip.clockOff = clockOff(contact, now);
    chip.trouble = contact.trouble;
    chip.state = store.enrolment() ? stateOf(chip, contact) : SyncState::NotEnrolled;
    return chip;
}

} // namespace turndown::tablet
