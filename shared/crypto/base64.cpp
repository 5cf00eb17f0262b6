#include "shared/crypto/base64.hpp"

#include <openssl/evp.h>

namespace turndown {

namespace {

constexpr std::size_t kBytes = 3; // Of every four characters.
constexpr std::size_t kCharacters = 4;

std::size_t paddingOf(std::string_view text)
{
    const auto last = text.find_last_not_of('=');
    return last == std::string_view::npos ? text.size() : text.size() - last - 1;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text((bytes.size() + kBytes - 1) / kBytes * kCharacters, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                    static_cast<int>(bytes.size()));
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    const std::size_t padding = paddingOf(text);
    if (text.size() % kCharacters != 0 || padding > 2) {
        return std::nullopt;
    }
    std::string bytes(text.size() / kCharacters * kBytes, '\0');
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 0) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(length) - padding);
    return bytes;
}

} // namespace turndown
