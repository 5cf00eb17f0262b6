#pragma once

#include "shared/model/document.hpp"
#include "shared/model/result.hpp"
#include "shared/wire/new_words.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace turndown::wire {

/// The body of a document as on the wire: the members of its kind, and `recent`, `conflicts`, `undo`.
[[nodiscard]] nlohmann::json writeDocument(const Document& document);

/// Reads a document's body. Members this program does not know are kept and written again.
/// Fails (Malformed) when the body is not an object of that kind's shape. A kind this program does not know is
/// `Missing`. A new word that is passed over reads as if nothing had been said; a new outcome reads as `overtaken`,
/// which makes people look.
[[nodiscard]] Result<Document> readDocument(const DocumentName& name, std::int64_t rev,
                                            const std::optional<OperationId>& last, const nlohmann::json& body,
                                            NewWords newWords = NewWords::Refused);
[[nodiscard]] Result<Document> parseDocument(const DocumentName& name, std::int64_t rev,
                                             const std::optional<OperationId>& last, std::string_view body,
                                             NewWords newWords = NewWords::Refused);

/// The same body without what only desks may read: guests' names for a tablet of class `floor` (privacy, duty 59), also
/// those of whoever claimed something or got it back.
void withoutGuestNames(nlohmann::json& body);

/// The same for what an operation of that kind says.
void withoutGuestNamesSaid(std::string_view kind, nlohmann::json& body);

/// The same body without PIN verifiers, for the page.
void withoutVerifiers(nlohmann::json& body);

} // namespace turndown::wire
