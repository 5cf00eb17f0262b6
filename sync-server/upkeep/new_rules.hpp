#pragma once

#include "sync-server/hotel/hotel.hpp"

namespace turndown::server {

/// How a portion of the work ended.
struct RefoldedPortion {
    int refolded = 0; ///< Documents that became something else.
    bool more = false;
};

/// Folds the documents that come next by the rules numbered `rules`, and states `document.refolded` of each whose fold
/// changed, so that tablets and the page hear of it. Notes how far it has come: a server that is stopped goes on from
/// there. Nothing to do, and nothing read but that note, when all documents are folded by these rules.
/// Source: docs/design.md, section 3.
RefoldedPortion refoldNext(LedgerTransaction& ledger, int rules, UtcTime now);

/// What this program has learnt since the data was last served: releases what was held because its kind was not known,
/// and folds by the rules it has. What goes wrong is logged, and tried again at the next start.
void takeUpWhatIsNew(Hotel& hotel);

} // namespace turndown::server
