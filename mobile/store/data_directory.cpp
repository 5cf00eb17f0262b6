#include "mobile/store/data_directory.hpp"

#include <system_error>

namespace turndown::tablet {

Done makeDataDirectory(const std::filesystem::path& data)
{
    std::error_code problem;
    if (std::filesystem::create_directories(data, problem)) {
        std::filesystem::permissions(data, std::filesystem::perms::owner_all, problem);
    }
    if (problem) {
        return Error{Problem::Storage, "the data directory " + data.string() + " cannot be made: " + problem.message()};
    }
    return done();
}

} // namespace turndown::tablet
