#pragma once

#include "mobile/core/store.hpp"
#include "shared/model/document.hpp"

#include <map>

namespace turndown::tablet {

/// Of what the documents say of each operation, what people are shown: the word of the document it is about, or else of
/// the first one. The latest first.
[[nodiscard]] std::vector<KeptCard> oneForEach(std::vector<KeptCard> kept);

/// Keeps cards for each operation of this tablet that did not simply apply, as replies bring the news.
/// Made for one reply, within its transaction. Throws StorageFailure. Source: docs/design.md, section 1, "Cards".
class Cards {
public:
    explicit Cards(Store& store);

    /// The server has answered an operation of this tablet.
    void noteAnswer(const KeptOperation& operation, const Answer& answer, UtcTime eff);

    /// A document has come, and says in its `recent` what became of operations. One that lies further back may still have
    /// come into conflict with a late one: the open conflicts name it. True when one of this tablet's has got another
    /// verdict than the one known.
    bool noteVerdicts(const Document& document);

private:
    bool noteVerdict(const Document& document, const RecentOperation& recent);
    bool noteConflict(const Document& document, const Conflict& conflict);
    void raise(const KeptOperation& operation, const DocumentName& doc, UtcTime at, const Verdict& verdict,
               const std::string& detail);

    Store& m_store;
    std::map<std::pair<OperationId, DocumentName>, KeptCard> m_cards;
};

} // namespace turndown::tablet
