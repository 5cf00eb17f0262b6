#pragma once

#include "shared/model/document.hpp"

namespace turndown {

/// Nobody has anything to do with it any more: tablets may drop it after the days the hotel keeps finished things.
/// Source: docs/design.md, section 5, "Scope".
[[nodiscard]] bool isFinished(const DocumentBody& body);

} // namespace turndown
