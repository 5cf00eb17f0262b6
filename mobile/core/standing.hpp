#pragma once

#include "shared/model/document.hpp"

#include <optional>
#include <string_view>

namespace turndown::tablet {

/// What stands in place of an operation that did not simply apply: who did it and when. In a conflict, the other side of
/// it; otherwise the last thing that applied and could have got in the way of `kind` for that reason. A note or a flag that
/// somebody added meanwhile does not stand in anybody's way. Nothing when the document no longer remembers it.
[[nodiscard]] std::optional<RecentOperation> standingInstead(const Document& document, const OperationId& op,
                                                             std::string_view kind, const Verdict& verdict);

} // namespace turndown::tablet
