#pragma once

#include "shared/model/document.hpp"

#include <cstdint>

namespace turndown {

/// A document with random content, the same for the same seed. Every member of every kind takes part.
[[nodiscard]] Document randomDocument(std::uint64_t seed);

} // namespace turndown
