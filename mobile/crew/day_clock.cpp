#include "mobile/crew/day_clock.hpp"

#include <array>
#include <cstdio>

namespace turndown::crew {

std::string clockText(HotelTime time)
{
    const int minutes = static_cast<int>(time.count());
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60 % 24, minutes % 60);
    return text.data();
}

} // namespace turndown::crew
