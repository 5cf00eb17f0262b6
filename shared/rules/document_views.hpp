#pragma once

#include "shared/model/document.hpp"

#include <array>

namespace turndown {

/// The kinds of documents that are finished some day.
inline constexpr std::array kKindsThatEnd{
    document_kind::kWorkOrder,  document_kind::kRequest,   document_kind::kPosting, document_kind::kRequisition,
    document_kind::kCountSheet, document_kind::kFoundItem, document_kind::kLoan};

/// Nobody has anything to do with it any more: tablets may drop it after the days the hotel keeps finished things.
/// Source: docs/design.md, section 5, "Scope".
[[nodiscard]] bool isFinished(const DocumentBody& body);

} // namespace turndown
