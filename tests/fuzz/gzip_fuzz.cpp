// Large requests come packed: whatever is in them, no more comes out than we allow.

#include "shared/packing/gzip.hpp"
#include "tests/fuzz/input.hpp"

using namespace turndown;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kMost = 64 * 1024;
    const auto plain = gunzip(textOf(data, size), kMost);
    if (plain.ok()) {
        insist(plain->size() <= kMost, "the limit holds");
        const auto again = gunzip(gzip(*plain), kMost);
        insist(again.ok() && *again == *plain, "what was unpacked is packed as what it is");
    }
    return 0;
}
