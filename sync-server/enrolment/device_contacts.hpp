#pragma once

#include "sync-server/ledger/records.hpp"

#include <map>
#include <mutex>

namespace turndown::server {

/// What tablets told when they were last in contact. A tablet that only pulls should not cost the disk a commit each
/// time, so this is kept in memory and reaches the ledger with a push, or once a minute. From any thread.
class DeviceContacts {
public:
    struct Contact {
        UtcTime at{};
        std::string app;
        std::chrono::milliseconds clockError{};
        std::int64_t waiting = 0;
    };

    /// Remembers the contact. True when the ledger should hear of it too.
    bool remember(const DeviceId& device, const Contact& contact);

    /// The ledger has it, as of `at`.
    void stored(const DeviceId& device, UtcTime at);

    /// Puts what is newer here into `device`.
    void complete(Device& device) const;

private:
    struct Entry {
        Contact contact;
        UtcTime storedAt{};
    };

    mutable std::mutex m_mutex;
    std::map<DeviceId, Entry> m_entries;
};

/// Puts what a tablet told into its record.
void put(const DeviceContacts::Contact& contact, Device& device);

} // namespace turndown::server
