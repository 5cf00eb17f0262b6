// Files that a hotel imports, from whatever made them.

#include "sync-server/importing/csv_file.hpp"
#include "tests/fuzz/input.hpp"

#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace turndown::server;

namespace {

/// In memory, so that the disk does not set the pace.
class FileOf {
public:
    explicit FileOf(std::string_view text) : m_handle{memfd_create("import.csv", 0)}
    {
        insist(write(m_handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()), "the file is there");
    }
    FileOf(const FileOf&) = delete;
    FileOf& operator=(const FileOf&) = delete;
    ~FileOf() { close(m_handle); }

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_handle); }

private:
    int m_handle;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FileOf file{textOf(data, size)};
    const auto rows = readCsv<4>(file.path(), {"number", "floor", "section", "type"}, 1);
    if (!rows.ok()) {
        insist(!rows.error().detail.empty(), "what is refused is refused in a sentence");
        return 0;
    }
    for (const auto& row : *rows) {
        insist(row.line > 1, "rows stand below the line that names their columns");
    }
    return 0;
}
