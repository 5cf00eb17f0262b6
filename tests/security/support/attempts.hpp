#pragma once

#include "sync-server/hotel/staff_entry.hpp"
#include "tests/server/support/served_hotel.hpp"

#include <string>

namespace turndown::test {

/// What somebody tries, and what the hotel answers: one table of them. Each row is checked, and printed.
class Attempts {
public:
    explicit Attempts(const std::string& title);

    /// `attempt` must be answered `expected`.
    void check(const std::string& attempt, const std::string& answer, const std::string& expected);
    void check(const std::string& attempt, const Answer& answer, const std::string& expected);
};

/// `403 foreign-origin`; of an answer that is no problem the status alone.
[[nodiscard]] std::string said(const Answer& answer);

inline const std::string kGoodPassword = "a good password";

/// The small hotel with somebody of each role and a password for everybody: `u-attendant`, `u-front-desk` …
class GuardedHotel : public ServedHotel {
public:
    GuardedHotel();

    /// Signs in and gives back the session's cookie; the one that `page` sends stays.
    std::string sessionOf(const std::string& staff, const std::string& password = kGoodPassword);

    Answer asks(const std::string& cookie, const std::string& method, const std::string& path,
                const nlohmann::json& body = nullptr);

    /// States an operation at the page; answers its result.
    Answer states(const std::string& cookie, const std::string& kind, const std::string& doc,
                  const nlohmann::json& body, const std::string& id = "");

    /// As `turndown-server staff` would.
    void sayOf(const std::string& staff, const std::function<void(server::StaffEntry&)>& change);

    [[nodiscard]] std::string newId();
};

} // namespace turndown::test
