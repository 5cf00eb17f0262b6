#pragma once

#include <string>
#include <vector>

namespace turndown::tablet {

class Store;

/// The pictures that the documents here show to their people, each once, what is needed soonest first: what an inspector
/// sent back, then defects that are not settled, then the faces of those who work here, then how things should look.
[[nodiscard]] std::vector<std::string> neededPhotos(Store& store);

} // namespace turndown::tablet
