#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Files that once left the building, and must be understood for ever.
namespace turndown::golden {

inline std::filesystem::path folder(const std::string& name)
{
    return std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "golden" / "v1" / name;
}

inline std::string read(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::vector<std::filesystem::path> filesOf(const std::string& name)
{
    return {std::filesystem::directory_iterator{folder(name)}, {}};
}

} // namespace turndown::golden
