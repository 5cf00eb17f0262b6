#include "tests/support/temporary_directory.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace turndown::test {

namespace {

std::filesystem::path madeDirectory()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "turndown-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error{"no temporary directory can be made"};
    }
    return pattern;
}

} // namespace

TemporaryDirectory::TemporaryDirectory() : path{madeDirectory()} {}

TemporaryDirectory::~TemporaryDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

} // namespace turndown::test
