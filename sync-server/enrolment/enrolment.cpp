#include "sync-server/enrolment/enrolment.hpp"

#include "shared/crypto/digest.hpp"

#include <cctype>

namespace turndown::server {

namespace {

// No 0, O, 1, I, L or U: a code is read aloud and typed with gloves on.
constexpr std::string_view kLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeLength = 8;
constexpr std::size_t kLongestName = 200;

/// Letters drawn evenly: bytes beyond the last whole multiple of the alphabet are drawn again.
std::string randomLetters(std::size_t count)
{
    const std::size_t fair = 256 - 256 % kLetters.size();
    std::string letters;
    while (letters.size() < count) {
        for (const char byte : randomBytes(count)) {
            const auto drawn = static_cast<std::uint8_t>(byte);
            if (drawn < fair && letters.size() < count) {
                letters += kLetters[drawn % kLetters.size()];
            }
        }
    }
    return letters;
}

/// The code without what people put between its letters.
std::string bareCode(std::string_view typed)
{
    std::string bare;
    for (const char letter : typed) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
            bare += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        }
    }
    return bare;
}

wire::ProblemDocument refusal(std::string code, std::string detail)
{
    return {403, std::move(code), std::move(detail), wire::Action::Stop, std::nullopt};
}

std::string bodyOfProperty(const LedgerTransaction& ledger)
{
    const auto property = ledger.documents().sent(DocumentName{"property/main"});
    return property ? property->body : "{}";
}

} // namespace

Sha256 tokenHash(std::string_view token)
{
    return sha256(token);
}

Enrolment::NewCode Enrolment::makeCode(LedgerTransaction& ledger, DeviceClass deviceClass, UtcTime now) const
{
    const std::string bare = randomLetters(kCodeLength);
    const UtcTime expiresAt = now + kCodeLifetime;
    ledger.devices().dropCodesExpiredBefore(now - kCodeLifetime); // Kept a while, to tell "expired" from "wrong".
    ledger.devices().put(EnrolmentCode{sha256(bare), deviceClass, expiresAt, {}, {}});
    return {bare.substr(0, kCodeLength / 2) + '-' + bare.substr(kCodeLength / 2), expiresAt};
}

Enrolment::Answer Enrolment::enrol(LedgerTransaction& ledger, const wire::EnrolRequest& request, UtcTime now,
                                   const std::string& address) const
{
    const std::string bare = bareCode(request.code);
    auto code = ledger.devices().code(sha256(bare));
    if (!code) {
        return refusal("wrong-code", "That enrolment code is not known; check it, or ask the office for a new one.");
    }
    if (code->expiresAt < now) {
        return refusal("code-expired", "That enrolment code has expired; ask the office for a new one.");
    }
    const std::string token = tokenFor(bare, request.request);
    const Sha256 requestHash = sha256(request.request);
    if (code->requestHash && *code->requestHash != requestHash) {
        return refusal("code-used",
                       "That enrolment code has been used by another tablet; ask the office for a new one.");
    }
    if (!code->device) {
        Device device;
        device.id = DeviceId{"d-" + hex(hmacSha256(m_secret, "device " + token)).substr(0, 16)};
        device.name = request.name.substr(0, kLongestName);
        device.deviceClass = code->deviceClass;
        device.tokenHash = tokenHash(token);
        device.app = request.app.substr(0, kLongestName);
        device.enrolledAt = now;
        ledger.devices().put(device);
        code->requestHash = requestHash;
        code->device = device.id;
        ledger.devices().put(*code);
        ledger.administration().note(
            {0, now, Via::Tablet, "", address, Act::TabletEnrolled, device.id.text(), device.name});
    }
    return wire::EnrolReply{*code->device, token, bodyOfProperty(ledger), now};
}

std::string Enrolment::tokenFor(const std::string& code, const std::string& request) const
{
    return hex(hmacSha256(m_secret, code + request));
}

} // namespace turndown::server
