#include "mobile/core/estimated_time.hpp"

#include <algorithm>

namespace turndown::tablet {

UtcTime estimatedTime(const DeviceTime& at, const std::vector<Store::BootContact>& contacts)
{
    const auto contact = std::find_if(contacts.begin(), contacts.end(),
                                      [&at](const Store::BootContact& known) { return known.boot == at.boot; });
    return contact == contacts.end() ? at.wall : contact->now + (at.mono - contact->mono);
}

} // namespace turndown::tablet
