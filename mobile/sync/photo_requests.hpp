#pragma once

#include "mobile/core/photo_shelf.hpp"
#include "mobile/sync/photo_line.hpp"

#include <string_view>

/// The requests of docs/design.md, section 5, "Photos": tus 1.0.0, core and creation.
namespace turndown::tablet {

/// Whether the server has it: 200 or 404. The only proof there is.
[[nodiscard]] PhotoRequest askForPhoto(const std::string& sha256);

[[nodiscard]] PhotoRequest fetchPhoto(const std::string& sha256);

/// 201 with the place where its upload goes on.
[[nodiscard]] PhotoRequest beginUpload(const KeptPhoto& photo);

/// 200 with how much of it is there; 404 when the server knows of no such upload any more.
[[nodiscard]] PhotoRequest askHowFar(const KeptPhoto& photo);

/// The next bytes. 204 with how much is there then; 409 when they do not follow on what is.
[[nodiscard]] PhotoRequest sendBytes(const KeptPhoto& photo, std::int64_t offset, std::string_view bytes);

} // namespace turndown::tablet
