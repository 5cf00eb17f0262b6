#pragma once

#include "shared/model/work_order.hpp"

#include <optional>

namespace turndown {

// What follows from a work order for those who look at it. Source: docs/domain.md, 3c.

/// Somebody still has to repair it.
[[nodiscard]] bool awaitsRepair(const WorkOrder& order);

/// When it has to be answered: what people agreed on or its class says; what belongs to the day, by `endOfDay`, the end of
/// the business day it was reported on. What is planned has no such time, and what is repaired none any more.
[[nodiscard]] std::optional<UtcTime> whenDue(const WorkOrder& order, UtcTime endOfDay);

/// The order in which repairs stand: hazards, then by class, then whatever was reported first.
[[nodiscard]] bool morePressing(const WorkOrder& left, const WorkOrder& right);

/// Somebody wants its room off sale, and no manager has refused; whether the room has left sale, the room says.
[[nodiscard]] bool asksOutOfOrder(const WorkOrder& order);

} // namespace turndown
