// The messages between tablets and server, either way, and enrolling.

#include "shared/wire/sync_messages.hpp"
#include "tests/fuzz/input.hpp"

using namespace turndown;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    if (const auto request = wire::parseSyncRequest(text); request.ok() && request->protocol == wire::kProtocol) {
        const auto again = wire::parseSyncRequest(wire::writeSyncRequest(*request));
        insist(again.ok(), "a request that was understood is written so that it is understood");
        insist(again->operations == request->operations, "and its operations keep their bytes");
    }
    if (const auto reply = wire::parseSyncReply(text); reply.ok()) {
        const auto again = wire::parseSyncReply(wire::writeSyncReply(*reply));
        insist(again.ok(), "an answer that was understood is written so that it is understood");
        insist(again->documents == reply->documents, "and its documents keep their bytes");
    }
    static_cast<void>(wire::parseEnrolRequest(text));
    static_cast<void>(wire::parseEnrolReply(text));
    return 0;
}
