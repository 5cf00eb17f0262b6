#pragma once

#include "shared/model/document.hpp"
#include "shared/operations/operation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace turndown::tablet {

class Store;

/// Whether this can be the name of a picture, and so the name of a file: 64 digits, lower-case hex.
[[nodiscard]] bool isPhotoName(std::string_view sha256);

/// The pictures that an operation speaks of.
[[nodiscard]] std::vector<std::string> photosNamedBy(const OperationBody& body);

/// The pictures that the documents here show to their people, each once, what is needed soonest first: what an inspector
/// sent back, then defects that are not settled, then how things should look.
[[nodiscard]] std::vector<std::string> neededPhotos(Store& store);

} // namespace turndown::tablet
