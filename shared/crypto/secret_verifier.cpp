#include "shared/crypto/secret_verifier.hpp"

#include "shared/crypto/digest.hpp"

#include <argon2.h>

#include <charconv>
#include <cstdint>
#include <optional>
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

/// The number after `name` in a verifier, such as the memory in `$m=8192,t=2,p=1$`; nothing when it is not there.
std::optional<std::uint32_t> parameter(std::string_view verifier, std::string_view name)
{
    const auto at = verifier.find(name);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    const char* const begin = verifier.data() + at + name.size();
    const auto [end, error] = std::from_chars(begin, verifier.data() + verifier.size(), value);
    return error == std::errc{} ? std::optional{value} : std::nullopt;
}

/// Verifiers come from documents: one that asks for more work than a tablet can do must not stop the tablet.
bool isAffordable(std::string_view verifier)
{
    constexpr std::uint32_t kMostMemoryKib = 64 * 1024;
    constexpr std::uint32_t kMostPasses = 10;
    const auto memory = parameter(verifier, "$m=");
    const auto passes = parameter(verifier, ",t=");
    return memory && *memory <= kMostMemoryKib && passes && *passes <= kMostPasses;
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
    return isAffordable(verifier) && argon2id_verify(verifier.c_str(), secret.data(), secret.size()) == ARGON2_OK;
}

} // namespace turndown
