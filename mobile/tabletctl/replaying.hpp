#pragma once

#include "mobile/core/tablet.hpp"

#include <istream>

namespace turndown::tablet {

/// Does a trace's lines `{kind, doc, body, by?}` as taps, each durable before the next. A line without `by` is done in the
/// name of `usual`. Answers how many were done; stops at the first line that cannot be, named by its number: those before
/// it stay done.
[[nodiscard]] Result<std::size_t> replay(Tablet& tablet, std::istream& trace, const StaffId& usual);

} // namespace turndown::tablet
