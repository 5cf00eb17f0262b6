#pragma once

#include "shared/model/outcome.hpp"
#include "shared/model/role.hpp"
#include "shared/operations/operation.hpp"

#include <optional>
#include <string>

namespace turndown {

/// Where an operation came from.
enum class Source { Tablet, Office, Pms, Server };

/// Why an operation is held, in a word and a sentence.
struct Holding {
    Reason reason;
    std::string detail;
};

/// Decides whether an operation must be held. Decided once, from the operation, its author's role and where it came
/// from; never from a document, so that the answer does not depend on what arrived before. `role` is nothing for a
/// person the property does not know, or who no longer works there. Source: docs/design.md, section 3;
/// docs/operations.md, column "who".
[[nodiscard]] std::optional<Holding> mustHold(const Operation& operation, std::optional<Role> role, Source source);

} // namespace turndown
