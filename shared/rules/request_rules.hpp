#pragma once

#include "shared/operations/request_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// What guests and the house ask for. Source: docs/domain.md, duties 16, 22 and 51.

[[nodiscard]] Request requested(const RequestOpened& opened, const Stated& stated);

/// Open, accepted, done; or cancelled. Whoever comes second is told who was first.
[[nodiscard]] Step<Request> applyRequestStepped(Request request, const RequestStepped& stepped, const Stated& stated);

/// Who is to do it; only while somebody still has to.
[[nodiscard]] Step<Request> applyRequestAssigned(Request request, const RequestAssigned& assigned);

} // namespace turndown
