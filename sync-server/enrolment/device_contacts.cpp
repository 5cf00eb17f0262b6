#include "sync-server/enrolment/device_contacts.hpp"

namespace turndown::server {

namespace {

constexpr std::chrono::minutes kStoreAfter{1};

} // namespace

void put(const DeviceContacts::Contact& contact, Device& device)
{
    device.lastContact = contact.at;
    device.app = contact.app;
    device.clockError = contact.clockError;
    device.waiting = contact.waiting;
}

bool DeviceContacts::remember(const DeviceId& device, const Contact& contact)
{
    const std::lock_guard lock{m_mutex};
    auto& entry = m_entries[device];
    entry.contact = contact;
    return contact.at - entry.storedAt >= kStoreAfter;
}

void DeviceContacts::stored(const DeviceId& device, UtcTime at)
{
    const std::lock_guard lock{m_mutex};
    m_entries[device].storedAt = at;
}

void DeviceContacts::complete(Device& device) const
{
    const std::lock_guard lock{m_mutex};
    const auto known = m_entries.find(device.id);
    if (known != m_entries.end() && (!device.lastContact || *device.lastContact < known->second.contact.at)) {
        put(known->second.contact, device);
    }
}

} // namespace turndown::server
