#pragma once

#include "mobile/core/contact.hpp"
#include "mobile/store/connection.hpp"

#include <string>
#include <string_view>

namespace turndown::tablet {

/// What the tablet remembers for its people: who is signed in, wrong PINs, half-filled forms, their choices.
class PeopleTables {
public:
    explicit PeopleTables(Connection& connection) : m_connection{connection} {}

    [[nodiscard]] StaffId signedIn();
    void keepSignedIn(const StaffId& staff);
    [[nodiscard]] PinThrottle pinThrottle(const StaffId& staff);
    void keepPinThrottle(const StaffId& staff, const PinThrottle& throttle);
    [[nodiscard]] std::string draft(const StaffId& staff, std::string_view form);
    void keepDraft(const StaffId& staff, std::string_view form, std::string_view text);
    [[nodiscard]] std::string setting(const StaffId& staff, std::string_view name);
    void keepSetting(const StaffId& staff, std::string_view name, std::string_view value);

private:
    Connection& m_connection;
};

} // namespace turndown::tablet
