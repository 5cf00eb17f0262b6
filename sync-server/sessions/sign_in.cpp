#include "sync-server/sessions/sign_in.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/crypto/secret_verifier.hpp"

namespace turndown::server {

namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::chrono::hours kRenewAfter{1};

/// The throttle's name: the person's, or one of 256 shared by all who do not exist, so that guessing names neither tells
/// them apart nor fills the disk.
std::string throttleName(const StaffId& staff, bool exists)
{
    return "page " + (exists ? staff.text() : "? " + throttleShare(staff.text()));
}

/// Takes as long to check as a real one.
const std::string& nobodysVerifier()
{
    static const std::string kVerifier = makeVerifier(randomBytes(kTokenBytes), SecretKind::Password);
    return kVerifier;
}

SignIn::Answer refusedBy(std::chrono::seconds pause)
{
    const bool mustWait = pause > std::chrono::seconds{0};
    return {{}, mustWait ? SignIn::Refusal::TooManyTries : SignIn::Refusal::WrongPassword, pause};
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

void signOutIfGone(LedgerTransaction& ledger, const StaffId& id)
{
    if (!activeStaff(ledger, id)) {
        ledger.access().dropSessionsOf(id);
    }
}

Result<SignIn::Answer> SignIn::open(const StaffId& staff, const std::string& password, UtcTime now)
{
    auto checked = check(staff, password, now);
    if (!checked) {
        return checked.error();
    }
    if (!checked->person) {
        return refusedBy(checked->retryAfter);
    }
    const std::string token = hex(sha256(randomBytes(kTokenBytes)));
    bool opened = false;
    auto written = m_ledger.write([&](LedgerTransaction& ledger) {
        // Meanwhile it may have been changed, or the person disabled: what ended their sessions must end this one, too.
        opened = ledger.access().passwordOf(staff) == checked->verifier && activeStaff(ledger, staff);
        if (opened) {
            ledger.access().dropThrottle(throttleName(staff, true));
            ledger.access().dropSessionsExpiredBefore(now);
            ledger.access().put(Session{sha256(token), staff, now + kSessionLifetime});
        }
    });
    if (!written) {
        return written.error();
    }
    return opened ? Answer{Opened{token, {staff, std::move(*checked->person)}}, {}, {}} : Answer{};
}

Result<SignIn::Answer> SignIn::changePassword(const Opened& session, const std::string& oldPassword,
                                              const std::string& newPassword, const AdministrativeAct& act)
{
    const StaffId& staff = session.who.id;
    auto checked = check(staff, oldPassword, act.at);
    if (!checked) {
        return checked.error();
    }
    if (!checked->person) {
        return refusedBy(checked->retryAfter);
    }
    const std::string verifier = makeVerifier(newPassword, SecretKind::Password);
    bool changed = false;
    auto written = m_ledger.write([&](LedgerTransaction& ledger) {
        const auto own = ledger.access().session(sha256(session.token));
        changed = own && ledger.access().passwordOf(staff) == checked->verifier;
        if (changed) {
            ledger.access().putPassword(staff, verifier);
            ledger.access().dropThrottle(throttleName(staff, true));
            ledger.access().dropSessionsOf(staff);
            ledger.access().put(*own);
            ledger.administration().note(act);
        }
    });
    if (!written) {
        return written.error();
    }
    return changed ? Answer{session, {}, {}} : Answer{};
}

/// Counts the try before it is looked at: those that come at the same moment must not all be free.
Result<SignIn::Checked> SignIn::check(const StaffId& staff, const std::string& password, UtcTime now)
{
    Checked checked;
    std::optional<StaffMember> person;
    auto noted = m_ledger.write([&](LedgerTransaction& ledger) {
        person = activeStaff(ledger, staff);
        const auto verifier = ledger.access().passwordOf(staff);
        const bool exists = person && verifier;
        checked.verifier = exists ? *verifier : nobodysVerifier();
        const auto name = throttleName(staff, exists);
        checked.retryAfter = pauseOf(ledger.access(), name, now);
        if (checked.retryAfter == std::chrono::seconds{0}) {
            ledger.access().putThrottle(name, afterFailure(ledger.access().throttle(name), now));
        }
        person = exists ? std::move(person) : std::nullopt;
    });
    if (!noted) {
        return noted.error();
    }
    if (checked.retryAfter > std::chrono::seconds{0}) {
        return checked;
    }
    m_places.acquire(); // Outside the ledger: it takes long on purpose.
    const bool matches = matchesVerifier(password, checked.verifier);
    m_places.release();
    checked.person = matches ? std::move(person) : std::nullopt;
    return checked;
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
        // A renewal that fails costs a sign-in later, nothing more. One that was ended meanwhile stays ended.
        static_cast<void>(m_ledger.write([&](LedgerTransaction& ledger) {
            if (ledger.access().session(sha256(token))) {
                ledger.access().put(*session);
            }
        }));
    }
    return found;
}

Done SignIn::close(const std::string& token)
{
    return m_ledger.write([&](LedgerTransaction& ledger) { ledger.access().dropSession(sha256(token)); });
}

} // namespace turndown::server
