#include "shared/model/operation_id.hpp"

#include <cstring>

namespace turndown {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

bool hyphenStandsBefore(std::size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

std::optional<std::uint8_t> hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::uint8_t>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<std::uint8_t>(digit - 'a' + 10);
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<std::uint8_t>(digit - 'A' + 10);
    }
    return std::nullopt;
}

} // namespace

std::optional<OperationId> OperationId::parse(std::string_view text)
{
    constexpr std::size_t kTextLength = 36;
    if (text.size() != kTextLength) {
        return std::nullopt;
    }
    Bytes bytes{};
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        if (hyphenStandsBefore(byte) && text[at++] != '-') {
            return std::nullopt;
        }
        const auto high = hexValue(text[at++]);
        const auto low = hexValue(text[at++]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes[byte] = static_cast<std::uint8_t>((*high << 4U) | *low);
    }
    return OperationId{bytes};
}

std::string OperationId::text() const
{
    std::string text;
    text.reserve(36);
    for (std::size_t byte = 0; byte < m_bytes.size(); ++byte) {
        if (hyphenStandsBefore(byte)) {
            text += '-';
        }
        text += kHexDigits[m_bytes[byte] >> 4U];
        text += kHexDigits[m_bytes[byte] & 0x0FU];
    }
    return text;
}

std::size_t OperationIdHash::operator()(const OperationId& id) const noexcept
{
    std::size_t hash = 0;
    std::memcpy(&hash, id.bytes().data() + id.bytes().size() - sizeof hash, sizeof hash);
    return hash;
}

} // namespace turndown
