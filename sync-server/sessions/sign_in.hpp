#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace turndown::server {

/// A person who has signed in to the page.
struct SignedIn {
    StaffId id;
    StaffMember person;
};

inline constexpr std::chrono::hours kSessionLifetime{12}; ///< Since the last request that renewed it: one long shift.

/// A person's document, when that person works here.
[[nodiscard]] std::optional<StaffMember> activeStaff(const LedgerTransaction& ledger, const StaffId& id);

/// Sign-in for the page: Argon2id, slowed down after five wrong tries; the throttle is kept across restarts.
/// Sessions are random tokens of which only the hash is kept. From any thread.
class SignIn {
public:
    explicit SignIn(Ledger& ledger) : m_ledger{ledger} {}

    struct Opened {
        std::string token; ///< For the cookie.
        SignedIn who;
    };
    enum class Refusal { WrongPassword, TooManyTries };
    struct Answer {
        std::optional<Opened> opened;
        Refusal refusal = Refusal::WrongPassword;
        std::chrono::seconds retryAfter{};
    };
    /// Storage when the ledger cannot be read or written.
    Result<Answer> open(const StaffId& staff, const std::string& password, UtcTime now);

    /// Who a cookie stands for; nothing when it has run out or the person does not work here any more.
    Result<std::optional<SignedIn>> find(const std::string& token, UtcTime now);

    Done close(const std::string& token);

private:
    Ledger& m_ledger;
};

/// After how many wrong tries, and for how long, the next one must wait. Source: docs/operations.md.
[[nodiscard]] Throttle afterFailure(Throttle before, UtcTime now);

} // namespace turndown::server
