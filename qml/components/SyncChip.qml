import Turndown
import Turndown.Models

/** Always in sight: whether the server has everything, and since when not. Tapping shows the queue. */
SyncBadge {
    required property SyncStatus sync

    objectName: "sync-chip"
    standing: sync.state
    waiting: sync.waiting
    photosWaiting: sync.photosWaiting
    attention: sync.attention
    clockMinutes: sync.clockMinutes
    offlineSince: sync.offlineSince
    lastContact: sync.lastContact
}
