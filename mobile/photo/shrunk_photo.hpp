#pragma once

#include "shared/model/result.hpp"

#include <string>

class QString;

namespace turndown {

/// The picture in a file of a camera as it is kept and sent: a JPEG of at most 1600 pixels on its longer side, upright, and
/// without anything that the camera wrote into it but the picture: no place, no time, no name of a device.
/// `Malformed` with a sentence where the file holds no picture. Any thread.
[[nodiscard]] Result<std::string> shrunkPhoto(const QString& file);

} // namespace turndown
