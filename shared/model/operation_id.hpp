#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turndown {

/// The name of one operation for ever: a UUID, made where the operation was made (RFC 9562).
/// Ordered by its 16 bytes, which is also the order of its lower-case text.
class OperationId {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    OperationId() = default;
    explicit OperationId(const Bytes& bytes) : m_bytes{bytes} {}

    /// Reads `0199f3a2-7c4e-7b1a-9a60-3f1f4b7d2c11`, in either case. Nothing when it is not a UUID.
    [[nodiscard]] static std::optional<OperationId> parse(std::string_view text);

    [[nodiscard]] std::string text() const; ///< Lower case with hyphens, as on the wire.
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    friend auto operator<=>(const OperationId&, const OperationId&) = default;

private:
    Bytes m_bytes{};
};

/// Hash for unordered containers; the random tail of the UUID serves as it is.
struct OperationIdHash {
    std::size_t operator()(const OperationId& id) const noexcept;
};

} // namespace turndown
