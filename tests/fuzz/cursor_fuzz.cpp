// Where a tablet stands: whatever it carries back, it is a cursor of ours or none.

#include "sync-server/intake/cursor.hpp"
#include "tests/fuzz/input.hpp"

using namespace turndown::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto cursor = parseCursor(textOf(data, size))) {
        insist(parseCursor(writeCursor(*cursor)) == cursor, "a cursor is written as what it is");
    }
    return 0;
}
