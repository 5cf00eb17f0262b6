#pragma once

#include "sync-server/doctor/finding.hpp"
#include "sync-server/hotel/hotel.hpp"

namespace turndown::server {

/// What a hotel's data say of it: whether the database is whole, the clock, tablets, what waits for the office.
[[nodiscard]] Findings checkData(Hotel& hotel);

} // namespace turndown::server
