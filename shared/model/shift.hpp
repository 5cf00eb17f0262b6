#pragma once

#include "shared/model/named_values.hpp"

namespace turndown {

/// What somebody works on a day, or why they do not.
enum class Shift { Early, Day, Late, Night, Off, Leave, Sick };
template <>
inline constexpr auto kNames<Shift> =
    std::array{Named{Shift::Early, "early"}, Named{Shift::Day, "day"}, Named{Shift::Late, "late"},
               Named{Shift::Night, "night"}, Named{Shift::Off, "off"}, Named{Shift::Leave, "leave"},
               Named{Shift::Sick, "sick"}};

} // namespace turndown
