#pragma once

#include "shared/model/document.hpp"
#include "shared/operations/operation.hpp"

#include <string>
#include <vector>

namespace turndown {

// What people say about work orders, found items, loans, keys and log entries; it changes nothing else.

/// The words of a comment; null for an operation that is none.
[[nodiscard]] const std::string* commentIn(const OperationBody& body);

/// Where a document keeps what was said about it; null for a kind that keeps none.
[[nodiscard]] std::vector<Comment>* commentsOf(DocumentBody& body);

} // namespace turndown
