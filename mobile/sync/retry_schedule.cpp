#include "mobile/sync/retry_schedule.hpp"

#include <algorithm>

namespace turndown::tablet {

std::chrono::milliseconds RetrySchedule::next()
{
    const auto wait = spread(m_usual);
    m_usual = std::min(m_usual * 2, kLongest);
    return wait;
}

std::chrono::milliseconds RetrySchedule::spread(std::chrono::milliseconds usual)
{
    std::uniform_int_distribution<std::int64_t> some{usual.count() / 2, usual.count() * 3 / 2};
    return std::chrono::milliseconds{some(m_random)};
}

} // namespace turndown::tablet
