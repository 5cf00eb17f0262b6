#include "shared/crypto/digest.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <stdexcept>

namespace turndown {

namespace {

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1) {
        throw std::runtime_error{"OpenSSL could not compute a SHA-256"};
    }
    return digest;
}

Sha256 hmacSha256(std::string_view key, std::string_view bytes)
{
    Sha256 digest{};
    const char* const keyBytes = key.empty() ? "" : key.data(); // OpenSSL takes a null key for the one used before.
    if (HMAC(EVP_sha256(), keyBytes, static_cast<int>(key.size()), bytesOf(bytes), bytes.size(), digest.data(),
             nullptr) == nullptr) {
        throw std::runtime_error{"OpenSSL could not compute an HMAC-SHA-256"};
    }
    return digest;
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0x0FU];
    }
    return text;
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1) {
        // Going on with guessable tokens or ids would be worse than stopping.
        throw std::runtime_error{"the operating system gives no random numbers"};
    }
    return bytes;
}

bool equalInConstantTime(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace turndown
