#include "sync-server/hotel/staff_entry.hpp"

#include "shared/crypto/secret_verifier.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::server {

namespace {

constexpr std::size_t kLongestId = 64;
constexpr std::size_t kFewestDigits = 4;
constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kShortestPassword = 8;
constexpr std::size_t kLongestPassword = 1024;

Error malformed(std::string sentence)
{
    return {Problem::Malformed, std::move(sentence)};
}

bool isId(const std::string& id)
{
    const auto belongs = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
    };
    return !id.empty() && id.size() <= kLongestId && std::all_of(id.begin(), id.end(), belongs);
}

bool isPin(const std::string& pin)
{
    return pin.size() >= kFewestDigits && pin.size() <= kMostDigits &&
           std::all_of(pin.begin(), pin.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// The roles people can have: all but those of the machines.
std::string rolesOfPeople()
{
    std::string list;
    for (const auto& [role, name] : kNames<Role>) {
        if (role != Role::Pms && role != Role::Server) {
            list += (list.empty() ? "" : ", ") + std::string{name};
        }
    }
    return list;
}

DocumentName documentOf(const StaffEntry& entry)
{
    return DocumentName{document_kind::kStaff, entry.id};
}

/// Members but the PIN, which is kept where it is the same.
nlohmann::json membersOf(const StaffEntry& entry)
{
    nlohmann::json members = nlohmann::json::object();
    if (entry.name) {
        members["name"] = *entry.name;
    }
    if (entry.role) {
        members["role"] = *entry.role;
    }
    if (entry.languages) {
        members["languages"] = *entry.languages;
    }
    if (entry.active) {
        members["active"] = *entry.active;
    }
    if (entry.photo) {
        members["photo"] = *entry.photo;
    }
    return members;
}

bool hasThisPin(const LedgerTransaction& ledger, const StaffEntry& entry)
{
    const auto stored = ledger.documents().get(documentOf(entry));
    const auto* const person = std::get_if<StaffMember>(&stored.document.body);
    return person != nullptr && matchesVerifier(*entry.pin, person->pinVerifier);
}

bool hasThisPassword(const LedgerTransaction& ledger, const StaffEntry& entry)
{
    const auto verifier = ledger.access().passwordOf(StaffId{entry.id});
    return verifier && matchesVerifier(*entry.password, *verifier);
}

} // namespace

std::optional<std::string> faultOfPassword(const std::string& password)
{
    if (password.size() < kShortestPassword) {
        return "A password must have at least 8 characters.";
    }
    if (password.size() > kLongestPassword) {
        return "A password must have at most 1024 characters.";
    }
    return std::nullopt;
}

Done check(const StaffEntry& entry)
{
    if (!isId(entry.id)) {
        return malformed("\"" + entry.id +
                         "\" cannot be a staff id: use letters, digits, '-', '_' and '.', at most 64.");
    }
    if (entry.id == nameOf(Role::Pms) || entry.id == nameOf(Role::Server)) {
        return malformed("\"" + entry.id + "\" is a machine's name; choose another staff id.");
    }
    if (entry.name && entry.name->empty()) {
        return malformed("The name of " + entry.id + " is empty.");
    }
    const auto role = entry.role ? named<Role>(*entry.role) : std::optional{Role::Attendant};
    if (!role || *role == Role::Pms || *role == Role::Server) {
        return malformed("\"" + *entry.role + "\" is no role; roles are " + rolesOfPeople() + '.');
    }
    if (entry.pin && !isPin(*entry.pin)) {
        return malformed("The PIN of " + entry.id + " must be 4 to 6 digits.");
    }
    if (const auto fault = entry.password ? faultOfPassword(*entry.password) : std::nullopt) {
        return malformed(entry.id + ": " + *fault);
    }
    return done();
}

SetEffect effectOf(const LedgerTransaction& ledger, const StaffEntry& entry)
{
    const auto effect = effectOfSetting(ledger, documentOf(entry), membersOf(entry));
    const bool newSecret =
        (entry.pin && !hasThisPin(ledger, entry)) || (entry.password && !hasThisPassword(ledger, entry));
    return effect == SetEffect::Unchanged && newSecret ? SetEffect::Changed : effect;
}

Result<SetEffect> putStaff(LedgerTransaction& ledger, const StaffEntry& entry, UtcTime now)
{
    const auto effect = effectOf(ledger, entry);
    auto members = membersOf(entry);
    if (entry.pin && !hasThisPin(ledger, entry)) {
        members["pin"] = makeVerifier(*entry.pin, SecretKind::Pin);
    }
    if (auto set = setDocument(ledger, documentOf(entry), members, now); !set) {
        return set;
    }
    if (entry.password && !hasThisPassword(ledger, entry)) {
        ledger.access().putPassword(StaffId{entry.id}, makeVerifier(*entry.password, SecretKind::Password));
        ledger.access().dropThrottle("page " + entry.id);
        ledger.access().dropSessionsOf(StaffId{entry.id});
    }
    if (entry.active && !*entry.active) {
        ledger.access().dropSessionsOf(StaffId{entry.id});
    }
    return effect;
}

} // namespace turndown::server
