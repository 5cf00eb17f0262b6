#pragma once

#include "shared/operations/operation.hpp"

#include <string_view>

namespace turndown {

/// The wire's word for what a body states, `room.cleaned`. Empty for one that no person states: an unknown kind, and a
/// body that cannot be understood.
[[nodiscard]] std::string_view kindOf(const OperationBody& body);

/// Whether operations of this kind begin a document of their own, which is named after them: damage reports, requests,
/// found items, loans.
[[nodiscard]] bool opensDocument(std::string_view kind);

} // namespace turndown
