#pragma once

#include "shared/wire/problem_json.hpp"
#include "sync-server/ledger/ledger.hpp"

#include <variant>

namespace turndown::server {

/// Lets tablets in. A code is shown once, works once and for ten minutes; only its hash is kept. A token is HMAC-SHA-256
/// over code and request under the server's secret, so that the same request within the ten minutes gets the same
/// answer although no token is kept either. Source: docs/design.md, section 5, "POST /v1/enrol".
class Enrolment {
public:
    explicit Enrolment(std::string secret) : m_secret{std::move(secret)} {}

    struct NewCode {
        std::string code; ///< As shown to people: `7KQ4-M2XR`.
        UtcTime expiresAt{};
    };
    NewCode makeCode(LedgerTransaction& ledger, DeviceClass deviceClass, UtcTime now) const;

    /// The tablet's reply, or why there is none. One that comes in is noted with the address it came from.
    using Answer = std::variant<wire::EnrolReply, wire::ProblemDocument>;
    Answer enrol(LedgerTransaction& ledger, const wire::EnrolRequest& request, UtcTime now,
                 const std::string& address = {}) const;

private:
    [[nodiscard]] std::string tokenFor(const std::string& code, const std::string& request) const;

    std::string m_secret;
};

inline constexpr std::chrono::minutes kCodeLifetime{10};

/// What the ledger keeps in place of a token.
[[nodiscard]] Sha256 tokenHash(std::string_view token);

} // namespace turndown::server
