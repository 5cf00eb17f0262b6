#pragma once

#include "shared/model/request.hpp"

#include <vector>

namespace turndown::tablet {

/// Whose a request is, for one person; in the order in which the list shows them.
enum class RequestPart {
    Mine,    ///< Handed to me, or accepted by me.
    Nobodys, ///< Whoever is nearest.
    Others,
};

/// Somebody still has to do it.
[[nodiscard]] bool isOpen(const Request& request);

/// Who has accepted it has it, whoever it was handed to.
[[nodiscard]] RequestPart partOf(const Request& request, const StaffId& person);

/// Mine, then nobody's, then others'; within each what is due first, then what has waited longest. Pure.
[[nodiscard]] bool comesBefore(const Request& left, const Request& right, const StaffId& person);

} // namespace turndown::tablet
