#pragma once

#include "shared/model/document.hpp"
#include "shared/model/result.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace turndown::wire {

/// The body of a document as on the wire: the members of its kind, and `recent`, `conflicts`, `undo`.
[[nodiscard]] nlohmann::json writeDocument(const Document& document);

/// Reads a document's body. Members this program does not know are kept and written again.
/// Fails (Malformed) when the body is not an object of that kind's shape. A kind this program does not know is
/// `Missing`.
[[nodiscard]] Result<Document> readDocument(const DocumentName& name, std::int64_t rev,
                                            const std::optional<OperationId>& last, const nlohmann::json& body);
[[nodiscard]] Result<Document> parseDocument(const DocumentName& name, std::int64_t rev,
                                             const std::optional<OperationId>& last, std::string_view body);

/// The same body without what only desks may read: guests' names for a tablet of class `floor` (privacy, duty 59).
void withoutGuestNames(nlohmann::json& body);

/// The same body without PIN verifiers, for the page.
void withoutVerifiers(nlohmann::json& body);

} // namespace turndown::wire
