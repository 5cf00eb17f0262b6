#pragma once

#include <filesystem>

namespace turndown::test {

/// Gone with all that is in it when the test ends.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
    ~TemporaryDirectory();
    const std::filesystem::path path;
};

} // namespace turndown::test
