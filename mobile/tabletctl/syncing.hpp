#pragma once

#include "mobile/core/store.hpp"
#include "shared/model/result.hpp"

#include <chrono>

namespace turndown::tablet {

struct SyncSummary {
    std::size_t sent = 0; ///< Operations; one that was sent twice counts twice.
    std::size_t answered = 0;
    std::size_t waiting = 0;       ///< Still unanswered.
    std::size_t documents = 0;     ///< Received.
    std::size_t requests = 0;      ///< For operations and documents.
    std::size_t photosWaiting = 0; ///< The server is not known to have them.
    std::string trouble;           ///< Why it did not come to an end; empty: all is at the server and here.
};

/// Syncs until there is nothing more to send or to fetch, operations and documents first, then pictures. Ends at the first failure; with `untilQuiet` it tries again until
/// `patience` is over. Throws StorageFailure.
[[nodiscard]] SyncSummary syncNow(Store& store, const Clock& clock, bool untilQuiet, std::chrono::seconds patience);

} // namespace turndown::tablet
