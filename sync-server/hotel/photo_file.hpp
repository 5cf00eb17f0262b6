#pragma once

#include "sync-server/hotel/hotel.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace turndown::server {

/// The bytes of a picture in a file of this machine that the hotel may keep. Otherwise one sentence that names the file:
/// Missing when it cannot be read, Malformed when `faultOf` has something against it.
[[nodiscard]] Result<std::string> photoFrom(const std::filesystem::path& file);

/// Keeps such bytes among the hotel's photos, within `ledger`'s transaction; on the disk when this returns. Their name.
Result<std::string> keepPhoto(Hotel& hotel, LedgerTransaction& ledger, std::string_view bytes);

} // namespace turndown::server
