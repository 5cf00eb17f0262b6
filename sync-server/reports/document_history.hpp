#pragma once

#include "sync-server/ledger/ledger.hpp"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace turndown::server {

/// An operation as documents are folded from it, and what has become of it in its primary document.
struct ToldOperation {
    AcceptedOperation accepted;
    Verdict verdict;
};

/// What happened to one document, as the hotel knows it today.
struct DocumentHistory {
    Document start; ///< As it stood after the last snapshot before the moment asked for; empty where there is none.
    std::vector<std::shared_ptr<const ToldOperation>> since; ///< Everything after that, up to now, in the fold's order.
};

/// Whether an operation matters to whoever asks; what does not is never parsed.
using Matters = std::function<bool(const LedgerOperation& kept)>;

/// The histories of all documents of one kind since some moment before `from`: live operations and those that are put
/// away; held ones are not among them. Reads only. Each operation is parsed once however many documents it touches, and
/// each piece of the archive is read once.
[[nodiscard]] std::vector<DocumentHistory> historiesSince(const LedgerTransaction& ledger, std::string_view kind,
                                                          UtcTime from, const Matters& matters);

} // namespace turndown::server
