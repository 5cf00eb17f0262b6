#include "mobile/core/sign_in.hpp"

#include "shared/crypto/secret_verifier.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

constexpr int kWrongBeforeWaiting = 5; // docs/operations.md, "Wrong PINs"
constexpr auto kFirstWait = std::chrono::minutes{1};
constexpr int kMostDoublings = 12; // Beyond about three days a longer wait says nothing more.

std::chrono::milliseconds waitAfter(int wrong)
{
    if (wrong < kWrongBeforeWaiting) {
        return {};
    }
    return kFirstWait * (1 << std::min(wrong - kWrongBeforeWaiting, kMostDoublings));
}

/// In the same boot the steady clock decides. After a restart only the wall clock is left; set back, it must not make
/// anybody wait longer than the whole time.
std::chrono::milliseconds remaining(const PinThrottle& throttle, const DeviceTime& now)
{
    if (!throttle.until) {
        return {};
    }
    const auto left =
        throttle.until->boot == now.boot ? throttle.until->mono - now.mono : throttle.until->wall - now.wall;
    return std::clamp(left, std::chrono::milliseconds{}, waitAfter(throttle.wrong));
}

std::string inWords(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return seconds <= 90 ? std::to_string(seconds) + " seconds" : std::to_string((seconds + 59) / 60) + " minutes";
}

const StaffMember* whoMaySignIn(const ShownDocument& shown)
{
    const auto* const member = shown.as<StaffMember>();
    return member != nullptr && member->active && !member->pinVerifier.empty() ? member : nullptr;
}

Person personFrom(const DocumentName& name, const StaffMember& member)
{
    return {
        StaffId{std::string{name.key()}}, member.name, member.role, member.languages, member.selfChecks, member.photo};
}

} // namespace

std::vector<Person> SignIn::people()
{
    std::vector<Person> people;
    for (const auto& shown : m_documents.list(document_kind::kStaff)) {
        if (const auto* const member = whoMaySignIn(shown)) {
            people.push_back(personFrom(shown.document->name, *member));
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Person& left, const Person& right) { return left.name < right.name; });
    return people;
}

Result<Person> SignIn::signIn(const StaffId& staff, std::string_view pin)
{
    if (m_store.contact().standing == Standing::Revoked) {
        return Error{Problem::Refused, "the office has shut this tablet out, so nobody can sign in on it"};
    }
    const auto shown = m_documents.show(DocumentName{document_kind::kStaff, staff.text()});
    const auto* const member = whoMaySignIn(shown);
    if (member == nullptr) {
        return Error{Problem::Refused, "nobody called " + staff.text() + " can sign in on this tablet" +
                                           (people().empty() ? "; it has not synced yet" : "")};
    }
    if (const auto left = wait(staff); left.count() > 0) {
        return Error{Problem::Refused, "too many wrong PINs for " + staff.text() + "; try again in " + inWords(left)};
    }
    PinThrottle throttle = m_store.pinThrottle(staff);
    if (!matchesVerifier(pin, member->pinVerifier)) {
        countWrong(staff, throttle);
        return Error{Problem::Refused, "that is not the PIN of " + staff.text()};
    }
    m_store.atomically([&] {
        if (throttle.wrong > 0) {
            m_store.keepPinThrottle(staff, {});
        }
        m_store.keepSignedIn(staff);
    });
    return personFrom(shown.document->name, *member);
}

void SignIn::countWrong(const StaffId& staff, PinThrottle throttle)
{
    ++throttle.wrong;
    if (const auto wait = waitAfter(throttle.wrong); wait.count() > 0) {
        DeviceTime until = m_clock.read();
        until.wall += wait;
        until.mono += wait;
        throttle.until = until;
    }
    m_store.keepPinThrottle(staff, throttle);
}

std::chrono::milliseconds SignIn::wait(const StaffId& staff)
{
    return remaining(m_store.pinThrottle(staff), m_clock.read());
}

void SignIn::signOut()
{
    m_store.keepSignedIn(StaffId{});
}

std::optional<Person> SignIn::signedIn()
{
    const StaffId staff = m_store.signedIn();
    if (staff.empty() || m_store.contact().standing == Standing::Revoked) {
        return std::nullopt;
    }
    const auto shown = m_documents.show(DocumentName{document_kind::kStaff, staff.text()});
    const auto* const member = whoMaySignIn(shown);
    return member == nullptr ? std::nullopt : std::optional{personFrom(shown.document->name, *member)};
}

} // namespace turndown::tablet
