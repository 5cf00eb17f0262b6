#include "shared/packing/gzip.hpp"

#include <zlib.h>

#include <array>
#include <new>

namespace turndown {

namespace {

constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;
constexpr int kLevel = 5; // Documents shrink as much as with 6, a third faster.

Bytef* bytesOf(std::string_view text)
{
    // zlib reads through a pointer it does not declare const.
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
}

} // namespace

std::string gzip(std::string_view plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc{};
    }
    std::string packed(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
    stream.next_in = bytesOf(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

Result<std::string> gunzip(std::string_view packed, std::size_t most)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) {
        return Error{Problem::Storage, "There is no memory left to inflate gzip data."};
    }
    stream.next_in = bytesOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain;
    std::array<char, 65536> piece{};
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (plain.size() > most) {
        return Error{Problem::Refused, "The gzip data inflate to more than " + std::to_string(most) + " bytes."};
    }
    if (state != Z_STREAM_END) {
        return Error{Problem::Malformed, "That is not whole gzip data."};
    }
    return plain;
}

} // namespace turndown
