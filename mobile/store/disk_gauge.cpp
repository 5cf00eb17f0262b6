#include "mobile/store/disk_gauge.hpp"

namespace turndown::tablet {

double diskFilled(const std::filesystem::path& directory)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(directory, unknown);
    if (unknown || space.capacity == 0) {
        return 0;
    }
    return 1.0 - static_cast<double>(space.available) / static_cast<double>(space.capacity);
}

} // namespace turndown::tablet
