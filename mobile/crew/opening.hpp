#pragma once

#include "mobile/crew/office_session.hpp"
#include "shared/model/time.hpp"

namespace turndown::crew {

/// What guests of the days before have left behind, and what those in house have borrowed, as the office knows it on the
/// evening before `today`. Does nothing where something has been found or lent already.
Done layOutThings(OfficeSession& clerk, Day today);

} // namespace turndown::crew
