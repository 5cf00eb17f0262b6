#include "sync-server/photos/photo_shelf.hpp"

#include "shared/operations/photos_named.hpp"
#include "sync-server/hotel/data_directory.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kDrawerDigits = 2; // 256 folders: no folder of a large hotel grows beyond some thousand files.

Error storage(const std::string& what, const std::error_code& problem)
{
    return {Problem::Storage, "The photo cannot be " + what + ": " + problem.message() + '.'};
}

/// A second name for the same bytes; a copy where the two are not on one disk.
std::error_code linkOrCopy(const fs::path& from, const fs::path& to)
{
    std::error_code problem;
    fs::create_hard_link(from, to, problem);
    if (problem) {
        const fs::path unfinished = to.string() + ".unfinished";
        fs::copy_file(from, unfinished, fs::copy_options::overwrite_existing, problem);
        if (!problem) {
            fs::rename(unfinished, to, problem);
        }
    }
    return problem;
}

} // namespace

fs::path PhotoShelf::fileOf(const std::string& name) const
{
    return m_directory / name.substr(0, kDrawerDigits) / name;
}

bool PhotoShelf::has(const std::string& name) const
{
    std::error_code ignored;
    return isPhotoName(name) && fs::exists(fileOf(name), ignored);
}

Result<std::string> PhotoShelf::read(const std::string& name) const
{
    std::ifstream stream{isPhotoName(name) ? fileOf(name) : fs::path{}, std::ios::binary};
    if (!stream) {
        return Error{Problem::Missing, "There is no such photo."};
    }
    return std::string{std::istreambuf_iterator<char>{stream}, {}};
}

Done PhotoShelf::take(const fs::path& file, const std::string& name) const
{
    const fs::path place = fileOf(name);
    std::error_code problem;
    fs::create_directories(place.parent_path(), problem);
    if (auto durable = makeDurable(file); !durable) {
        return durable;
    }
    fs::rename(file, place, problem);
    if (problem) {
        return storage("kept", problem);
    }
    for (const fs::path& names : {place.parent_path(), m_directory}) {
        if (auto durable = makeDurable(names); !durable) {
            return durable;
        }
    }
    return done();
}

Done PhotoShelf::copyTo(const PhotoShelf& other) const
{
    std::error_code problem;
    for (fs::recursive_directory_iterator entry{m_directory, problem}, end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        if (!isPhotoName(name) || other.has(name)) {
            continue;
        }
        fs::create_directories(other.fileOf(name).parent_path(), problem);
        problem = problem ? problem : linkOrCopy(entry->path(), other.fileOf(name));
    }
    const bool none = problem == std::errc::no_such_file_or_directory && !fs::exists(m_directory);
    return problem && !none ? Done{storage("copied", problem)} : done();
}

} // namespace turndown::server
