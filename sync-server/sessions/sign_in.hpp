#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/sessions/throttle.hpp"

#include <chrono>
#include <optional>
#include <semaphore>
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

/// Signs somebody who does not work here (any more) out of the page, for good: who comes back signs in again.
void signOutIfGone(LedgerTransaction& ledger, const StaffId& id);

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

    /// Gives whoever has this session another password and ends their other sessions. Answers with this one when it did.
    /// The old password is asked for, and slowed down, as at the sign-in; whether the new one will do is not asked here.
    /// `act` is noted with it, and says when it is.
    Result<Answer> changePassword(const Opened& session, const std::string& oldPassword, const std::string& newPassword,
                                  const AdministrativeAct& act);

    Done close(const std::string& token);

private:
    struct Checked {
        std::optional<StaffMember> person; ///< Only when the password is theirs.
        std::string verifier;              ///< What it was checked with.
        std::chrono::seconds retryAfter{};
    };
    Result<Checked> check(const StaffId& staff, const std::string& password, UtcTime now);

    static constexpr int kMostAtOnce = 4; ///< Each takes 19 MiB and a processor for a while.

    Ledger& m_ledger;
    std::counting_semaphore<kMostAtOnce> m_places{kMostAtOnce};
};

} // namespace turndown::server
