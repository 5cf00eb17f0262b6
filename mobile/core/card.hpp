#pragma once

#include "shared/model/document.hpp"

#include <optional>
#include <string>

namespace turndown::tablet {

/// Something a person did on this tablet that did not simply apply: overtaken, in conflict, or held.
/// It stays under *Needs attention* until it has been read, and comes back if its outcome changes again.
struct Card {
    OperationId op;
    std::string kind; ///< `room.cleaned`
    DocumentName doc; ///< The document that says so; usually the operation's primary one.
    StaffId by;       ///< Who tapped it.
    UtcTime at{};     ///< When, as the server has told it.
    Verdict verdict;
    std::string detail; ///< The server's sentence where it was held; may be empty.
    bool read = false;
    std::optional<RecentOperation> stands; ///< What stands instead, who and when, as far as the document remembers it.
};

} // namespace turndown::tablet
