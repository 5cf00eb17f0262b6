#pragma once

#include "shared/operations/room_operations.hpp"
#include "shared/rules/step.hpp"

namespace turndown {

// The inspection of a room whose guest waits at the front desk. Pure and total.
// Source: docs/domain.md, duties 9 and 10.

[[nodiscard]] Step<Room> applyCheckoutAsked(Room room, const CheckoutAsked& asked, const Stated& stated);
[[nodiscard]] Step<Room> applyCheckoutReceived(Room room, const CheckoutReceived& received, const Stated& stated);

/// Answers what was asked, also when the guest has checked out meanwhile: the front desk still waits.
[[nodiscard]] Step<Room> applyCheckoutInspected(Room room, const CheckoutInspected& inspected, const Stated& stated);

/// The room with an inspection that is asked for now, unless one waits already.
[[nodiscard]] Room withCheckoutAsked(Room room, const Stated& stated);

} // namespace turndown
