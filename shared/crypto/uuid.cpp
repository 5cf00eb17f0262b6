#include "shared/crypto/uuid.hpp"

#include "shared/crypto/digest.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <stdexcept>

namespace turndown {

namespace {

/// Sets the four bits of the version and the two of the variant (RFC 9562, 4.1 and 4.2).
OperationId withVersion(OperationId::Bytes bytes, std::uint8_t version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | (version << 4U));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
    return OperationId{bytes};
}

template <class Number>
Number randomNumber()
{
    const std::string bytes = randomBytes(sizeof(Number));
    Number number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

/// What follows the milliseconds: 12 and 62 random bits. Within one millisecond it only grows (RFC 9562, 6.2, method 2),
/// so that what one person did quickly also sorts in the order they did it.
class Tails {
public:
    struct Tail {
        std::uint16_t high; ///< 12 bits.
        std::uint64_t low;  ///< 62 bits.
    };

    Tail next(UtcTime now)
    {
        const std::lock_guard lock{m_mutex};
        if (m_started && now == m_last) {
            m_tail.low += 1U + randomNumber<std::uint32_t>();
        } else {
            // The highest of the 62 bits starts at 0: room for half a thousand million ids in this millisecond.
            m_tail = {static_cast<std::uint16_t>(randomNumber<std::uint16_t>() & 0x0FFFU),
                      randomNumber<std::uint64_t>() >> 3U};
            m_last = now;
            m_started = true;
        }
        return m_tail;
    }

private:
    std::mutex m_mutex;
    bool m_started = false;
    UtcTime m_last{};
    Tail m_tail{};
};

/// Writes `value` big-endian, its last byte at `bytes[end - 1]`.
void writeBigEndian(OperationId::Bytes& bytes, std::size_t begin, std::size_t end, std::uint64_t value)
{
    for (std::size_t at = end; at > begin; --at) {
        bytes[at - 1] = static_cast<std::uint8_t>(value & 0xFFU);
        value >>= 8U;
    }
}

} // namespace

OperationId newOperationId(UtcTime now)
{
    static Tails tails;
    const Tails::Tail tail = tails.next(now);
    OperationId::Bytes bytes{};
    writeBigEndian(bytes, 0, 6, static_cast<std::uint64_t>(now.time_since_epoch().count()));
    writeBigEndian(bytes, 6, 8, tail.high);
    writeBigEndian(bytes, 8, 16, tail.low);
    return withVersion(bytes, 7);
}

OperationId nameBasedId(std::string_view name)
{
    // RFC 9562, appendix A: 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
    constexpr std::array<std::uint8_t, 16> kUrlNamespace{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                                         0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    std::string bytes{kUrlNamespace.begin(), kUrlNamespace.end()};
    bytes += name;
    std::array<std::uint8_t, 20> sha1{};
    if (EVP_Digest(bytes.data(), bytes.size(), sha1.data(), nullptr, EVP_sha1(), nullptr) != 1) {
        throw std::runtime_error{"OpenSSL could not compute a SHA-1"};
    }
    OperationId::Bytes id{};
    std::copy_n(sha1.begin(), id.size(), id.begin());
    return withVersion(id, 5);
}

} // namespace turndown
