#pragma once

#include "sync-server/reports/room_deeds.hpp"

namespace turndown::server {

/// What guests took from minibars, day by day and article by article.
///
/// `consumed` is what people found missing; `refilled` what was put in again, at once, by a cleaning or later; `posted` what
/// stands on bills, of which `taken` have reached the guest's and `voided` are paid by nobody. `variance` is what was put in
/// and nobody pays for: refilled less posted, the voided added. An article that is told on one day and refilled on the next
/// has a variance below zero on the first and above it on the second; the totals are what stays. `amount` is that of what is
/// posted and not voided, where it has a price. A day is that of the deed; a posting belongs to the day it was begun.
[[nodiscard]] Report minibarReport(const std::vector<DocumentHistory>& rooms, const std::vector<Document>& postings,
                                   const Asked& asked);

} // namespace turndown::server
