#pragma once

#include "shared/operations/operation.hpp"

#include <string>
#include <vector>

namespace turndown {

/// The photos an operation speaks of, by the SHA-256 of their bytes as lower-case hex; what is none is left out.
[[nodiscard]] std::vector<std::string> photosNamedBy(const OperationBody& body);

/// Whether `text` is a SHA-256 as operations name photos.
[[nodiscard]] bool isPhotoName(std::string_view text);

} // namespace turndown
