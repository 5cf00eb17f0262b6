#pragma once

#include <string>
#include <string_view>

namespace turndown {

/// How much work a guess must cost. A PIN has few digits, so its throttle matters more than its hash; a tablet must
/// still sign a person in well under a second.
enum class SecretKind { Pin, Password };

/// Argon2id with a fresh salt, in the PHC text form: `$argon2id$v=19$m=…`.
[[nodiscard]] std::string makeVerifier(std::string_view secret, SecretKind kind);

/// True when `secret` is the one the verifier was made from. False also for a text that is no verifier.
[[nodiscard]] bool matchesVerifier(std::string_view secret, const std::string& verifier);

} // namespace turndown
