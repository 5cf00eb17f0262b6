#include "shared/crypto/secret_verifier.hpp"

#include "shared/crypto/digest.hpp"

#include <argon2.h>

#include <cstdint>
#include <stdexcept>

namespace turndown {

namespace {

struct Cost {
    std::uint32_t passes;
    std::uint32_t memoryKib;
};

constexpr std::uint32_t kLanes = 1;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;

/// The password's cost is OWASP's first choice for Argon2id. A PIN is checked on tablets with little memory, and its few
/// digits are kept by the throttle rather than by the hash.
constexpr Cost costOf(SecretKind kind)
{
    return kind == SecretKind::Password ? Cost{2, 19 * 1024} : Cost{2, 8 * 1024};
}

} // namespace

std::string makeVerifier(std::string_view secret, SecretKind kind)
{
    const Cost cost = costOf(kind);
    const std::string salt = randomBytes(kSaltBytes);
    std::string verifier(argon2_encodedlen(cost.passes, cost.memoryKib, kLanes, kSaltBytes, kHashBytes, Argon2_id),
                         '\0');
    const int status = argon2id_hash_encoded(cost.passes, cost.memoryKib, kLanes, secret.data(), secret.size(),
                                             salt.data(), salt.size(), kHashBytes, verifier.data(), verifier.size());
    if (status != ARGON2_OK) {
        throw std::runtime_error{std::string{"Argon2 could not make a verifier: "} + argon2_error_message(status)};
    }
    verifier.resize(verifier.find('\0')); // The length includes the final zero.
    return verifier;
}

bool matchesVerifier(std::string_view secret, const std::string& verifier)
{
    return argon2id_verify(verifier.c_str(), secret.data(), secret.size()) == ARGON2_OK;
}

} // namespace turndown
