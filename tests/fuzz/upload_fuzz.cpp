// The headers that announce a photo.

#include "sync-server/photos/upload_metadata.hpp"
#include "tests/fuzz/input.hpp"

using namespace turndown::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view header = textOf(data, size);
    insist(uploadMember(header, "sha256").size() <= header.size(), "nothing is decoded that was not sent");
    static_cast<void>(uploadMember(header, "type"));
    return 0;
}
