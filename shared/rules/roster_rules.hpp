#pragma once

#include "shared/model/roster.hpp"

namespace turndown {

/// What people decided: the duty that `chosen` planned stands, if nothing has come after `other` since.
void letPlannedStand(Roster& roster, const OperationId& chosen, const OperationId& other);

} // namespace turndown
