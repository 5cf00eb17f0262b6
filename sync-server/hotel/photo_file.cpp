#include "sync-server/hotel/photo_file.hpp"

#include "shared/crypto/digest.hpp"
#include "sync-server/photos/photo_check.hpp"

#include <fstream>

namespace turndown::server {

Result<std::string> photoFrom(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    std::string bytes(kLargestPhoto + 1, '\0'); // One more than may be tells that there are more.
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.eof() && !stream.good()) {
        return Error{Problem::Missing, "The file " + file.string() + " cannot be read."};
    }
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (const auto fault = faultOf(bytes)) {
        return Error{Problem::Malformed, file.filename().string() + ": " + sentenceOf(*fault)};
    }
    return bytes;
}

Result<std::string> keepPhoto(Hotel& hotel, LedgerTransaction& ledger, std::string_view bytes)
{
    const std::string name = hex(sha256(bytes));
    auto& uploads = hotel.uploads(); // A file of our own on the shelf's disk, tidied up should we be killed.
    const auto id = uploads.begin({name, static_cast<std::int64_t>(bytes.size())}, hotel.now());
    const auto upload = id ? uploads.find(*id) : std::nullopt;
    if (!upload) {
        return id ? Error{Problem::Storage, "The photo cannot be kept."} : id.error();
    }
    const bool isWhole = uploads.goOn(*id, *upload).add(bytes);
    const Done kept = isWhole ? hotel.photos().take(uploads.file(*id), name)
                              : Done{Error{Problem::Storage, "The photo cannot be kept: the disk is full."}};
    uploads.drop(*id);
    if (!kept) {
        return kept.error();
    }
    ledger.photos().arrived(name, hotel.now());
    return name;
}

} // namespace turndown::server
