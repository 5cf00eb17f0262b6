#pragma once

#include "tests/simulation/history.hpp"

#include <optional>
#include <string>

namespace turndown::simulation {

// The naive model of who may say what: docs/design.md, section 3, `held`; docs/operations.md, column "who".

/// An author's role when the server accepted what was said; empty: nobody by that name works here.
[[nodiscard]] std::string roleThen(const History& history, const Entry& entry);
/// Whether its author was trusted to check own work then.
[[nodiscard]] bool isTrustedThen(const History& history, const Entry& entry);

/// Whether today's program knows the kind, and can make sense of the body.
[[nodiscard]] bool isUnderstood(const Entry& entry);

/// Why it must be held, as a reason code; nothing when it may be said. `revoked`: its tablet had been by then.
[[nodiscard]] std::optional<std::string> whyHeld(const Entry& entry, const std::string& role, bool isTrusted,
                                                 bool revoked);

} // namespace turndown::simulation
