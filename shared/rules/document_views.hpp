#pragma once

#include "shared/model/document.hpp"

#include <array>

namespace turndown {

/// The kinds of documents that are finished some day.
inline constexpr std::array kKindsThatEnd{
    document_kind::kWorkOrder,  document_kind::kRequest,   document_kind::kPosting, document_kind::kRequisition,
    document_kind::kCountSheet, document_kind::kFoundItem, document_kind::kLoan,    document_kind::kLogEntry,
    document_kind::kHandover,   document_kind::kBriefing,  document_kind::kReport,  document_kind::kRoster};

/// A defect that comes back within these days of its repair is a repeat: whoever reports it has to know of the one before,
/// so tablets keep finished work orders as long, whatever the hotel says of others. Source: docs/domain.md, 3c.
inline constexpr int kRepeatDays = 30;

/// Nobody has anything to do with it any more: tablets may drop it after the days the hotel keeps finished things.
/// Source: docs/design.md, section 5, "Scope".
[[nodiscard]] bool isFinished(const DocumentBody& body);

/// Since when that is so, for a document that last changed at `changed`; nothing while it is not. The roster of a day is
/// finished when the day is over, however early it was planned.
[[nodiscard]] std::optional<UtcTime> finishedSince(const DocumentBody& body, UtcTime changed);

} // namespace turndown
