#include "sync-server/sessions/sign_in.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/crypto/secret_verifier.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr int kFreeTries = 5;
constexpr std::chrono::minutes kFirstPause{1};
constexpr int kMostDoublings = 10; // About 17 hours.
constexpr std::size_t kTokenBytes = 32;
constexpr std::chrono::hours kRenewAfter{1};

/// The throttle's name: the person's, or one of 256 shared by all who do not exist, so that guessing names neither tells
/// them apart nor fills the disk.
std::string throttleName(const StaffId& staff, bool exists)
{
    return exists ? "page " + staff.text() : "page ? " + std::to_string(sha256(staff.text())[0]);
}

/// Takes as long to check as a real one.
const std::string& nobodysVerifier()
{
    static const std::string kVerifier = makeVerifier(randomBytes(kTokenBytes), SecretKind::Password);
    return kVerifier;
}

} // namespace

std::optional<StaffMember> activeStaff(const LedgerTransaction& ledger, const StaffId& id)
{
    const DocumentName name{document_kind::kStaff, id.text()};
    if (!isWellFormed(name)) {
        return std::nullopt;
    }
    const auto stored = ledger.documents().get(name);
    const auto* const person = std::get_if<StaffMember>(&stored.document.body);
    return person != nullptr && person->active ? std::optional{*person} : std::nullopt;
}

Throttle afterFailure(Throttle before, UtcTime now)
{
    ++before.failures;
    if (before.failures >= kFreeTries) {
        before.until = now + kFirstPause * (1 << std::min(before.failures - kFreeTries, kMostDoublings));
    }
    return before;
}

Result<SignIn::Answer> SignIn::open(const StaffId& staff, const std::string& password, UtcTime now)
{
    std::optional<StaffMember> person;
    std::optional<std::string> verifier;
    Throttle throttle;
    std::string name;
    auto read = m_ledger.read([&](const LedgerTransaction& ledger) {
        person = activeStaff(ledger, staff);
        verifier = ledger.access().passwordOf(staff);
        name = throttleName(staff, person && verifier);
        throttle = ledger.access().throttle(name);
    });
    if (!read) {
        return read.error();
    }
    if (throttle.until > now) {
        return Answer{{}, Refusal::TooManyTries, std::chrono::ceil<std::chrono::seconds>(throttle.until - now)};
    }
    // Outside the ledger: it takes long on purpose.
    const bool matches = matchesVerifier(password, person && verifier ? *verifier : nobodysVerifier());
    if (!matches || !person || !verifier) {
        auto noted = m_ledger.write([&](LedgerTransaction& ledger) {
            ledger.access().putThrottle(name, afterFailure(ledger.access().throttle(name), now));
        });
        return noted ? Result<Answer>{Answer{}} : Result<Answer>{noted.error()};
    }
    const std::string token = hex(sha256(randomBytes(kTokenBytes)));
    auto opened = m_ledger.write([&](LedgerTransaction& ledger) {
        ledger.access().dropThrottle(name);
        ledger.access().dropSessionsExpiredBefore(now);
        ledger.access().put(Session{sha256(token), staff, now + kSessionLifetime});
    });
    if (!opened) {
        return opened.error();
    }
    return Answer{Opened{token, {staff, std::move(*person)}}, {}, {}};
}

Result<std::optional<SignedIn>> SignIn::find(const std::string& token, UtcTime now)
{
    std::optional<SignedIn> found;
    std::optional<Session> session;
    auto read = m_ledger.read([&](const LedgerTransaction& ledger) {
        session = ledger.access().session(sha256(token));
        if (session && session->expiresAt > now) {
            if (auto person = activeStaff(ledger, session->staff)) {
                found = SignedIn{session->staff, std::move(*person)};
            }
        }
    });
    if (!read) {
        return read.error();
    }
    if (found && session->expiresAt < now + kSessionLifetime - kRenewAfter) {
        session->expiresAt = now + kSessionLifetime;
        // A renewal that fails costs a sign-in later, nothing more.
        static_cast<void>(m_ledger.write([&](LedgerTransaction& ledger) { ledger.access().put(*session); }));
    }
    return found;
}

Done SignIn::close(const std::string& token)
{
    return m_ledger.write([&](LedgerTransaction& ledger) { ledger.access().dropSession(sha256(token)); });
}

} // namespace turndown::server
