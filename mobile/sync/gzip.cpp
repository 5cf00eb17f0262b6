#include "mobile/sync/gzip.hpp"

#include <zlib.h>

#include <cassert>

namespace turndown::tablet {

std::string gzip(std::string_view bytes)
{
    constexpr int kGzipFormat = 15 + 16; // The largest window, and a gzip header instead of zlib's own.
    constexpr int kUsualMemory = 8;
    z_stream stream{};
    const int begun =
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipFormat, kUsualMemory, Z_DEFAULT_STRATEGY);
    assert(begun == Z_OK);
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    std::string input{bytes}; // zlib takes no const input.
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int ended = deflate(&stream, Z_FINISH);
    assert(ended == Z_STREAM_END);
    static_cast<void>(begun);
    static_cast<void>(ended);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

} // namespace turndown::tablet
