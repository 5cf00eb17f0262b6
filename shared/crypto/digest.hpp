#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace turndown {

using Sha256 = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256 sha256(std::string_view bytes);
[[nodiscard]] Sha256 hmacSha256(std::string_view key, std::string_view bytes);

/// Lower-case hex.
[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);

/// `count` bytes from the operating system's generator.
[[nodiscard]] std::string randomBytes(std::size_t count);

/// Compares in a time that does not depend on where they differ.
[[nodiscard]] bool equalInConstantTime(std::string_view left, std::string_view right);

} // namespace turndown
