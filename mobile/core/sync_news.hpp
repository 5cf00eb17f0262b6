#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// What one attempt to reach the server has changed. Made on the sync worker's thread; a plain value, so that the app can
/// post it to its own thread and hand it to `Tablet::hear`.
struct SyncNews {
    std::vector<DocumentName> documents; ///< Received, replaced or gone.
    bool everything = false;             ///< All documents were replaced at once; `documents` is empty then.
    bool answered = false;               ///< Operations were answered, numbered again, or given a new verdict.
    bool photosWanted = false;           ///< The server lacks photos that it had and that are still here.
    bool reached = false;                ///< The server answered, whatever it said.
    std::string trouble;                 ///< One sentence when something went wrong; may be empty.
};

} // namespace turndown::tablet
