#include "shared/wire/members.hpp"
#include "shared/wire/object_text.hpp"
#include "shared/wire/raw_json.hpp"
#include "shared/wire/sync_messages.hpp"

#include <algorithm>

namespace turndown::wire {

static void readValue(const json& value, const Where& where, EarlierBoot& earlier)
{
    Members members{value, where};
    members.require("boot", earlier.boot);
    std::int64_t mono = 0;
    members.require("mono", Whole{mono});
    earlier.mono = std::chrono::milliseconds{mono};
    members.require("now", earlier.now);
}

namespace {

std::string clockText(const SyncRequest& request)
{
    ObjectText text;
    addDeviceTime(request.clock, text);
    text.add("earlier", listText(request.earlier, [](const EarlierBoot& earlier) {
                 ObjectText boot;
                 boot.addText("boot", earlier.boot);
                 boot.add("mono", std::to_string(earlier.mono.count()));
                 boot.addText("now", formatTime(earlier.now));
                 return boot.finish();
             }));
    return text.finish();
}

void readClock(Members& members, SyncRequest& request)
{
    members.require("clock", request.clock);
    if (const json* const clock = members.ask("clock")) {
        const Where where{members.where().complaint, "clock", &members.where()};
        Members clockMembers{*clock, where};
        clockMembers.read("earlier", request.earlier);
    }
}

void readNumbers(Members& members, SyncRequest& request)
{
    members.read("limit", request.limit);
    request.limit = std::clamp(request.limit, 1, kMostDocuments);
    std::int64_t wait = 0;
    members.read("wait_ms", wait);
    request.wait = std::min(std::chrono::milliseconds{wait}, kLongestWait);
    members.read("lost_to", OptionalWhole{request.lostTo});
    members.read("waiting", Whole{request.waiting});
}

/// Each operation's bytes; why there are none.
Result<std::vector<std::string>> readOperations(std::string_view list)
{
    const auto elements = rawElements(list);
    if (!elements.ok()) {
        return Error{Problem::Malformed, "The member request.ops must be a list: " + elements.error().detail};
    }
    if (elements->size() > kMostOperations) {
        return Error{Problem::Malformed, "A request carries at most " + std::to_string(kMostOperations) +
                                             " operations; this one has " + std::to_string(elements->size()) + "."};
    }
    return std::vector<std::string>{elements->begin(), elements->end()};
}

} // namespace

std::string writeSyncRequest(const SyncRequest& request)
{
    ObjectText text;
    text.add("protocol", std::to_string(request.protocol));
    text.addText("app", request.app);
    text.add("cursor", request.cursor ? inQuotes(*request.cursor) : "null");
    text.add("clock", clockText(request));
    text.add("ops", listText(request.operations, [](const std::string& operation) { return operation; }));
    text.add("limit", std::to_string(request.limit));
    text.add("wait_ms", std::to_string(request.wait.count()));
    if (request.lostTo) {
        text.add("lost_to", std::to_string(*request.lostTo));
    }
    text.add("waiting", std::to_string(request.waiting));
    return text.finish();
}

// An operation is stored as the bytes it was sent as, so the list of them is cut out of the text before the rest is
// parsed, and then cut into elements: parsing would lose spelling, order and numbers too large for it. That an element is
// an operation, or JSON at all, shows when `parseOperation` reads it.
Result<SyncRequest> parseSyncRequest(std::string_view text)
{
    const auto opened = openObject(text, "ops");
    if (!opened.ok()) {
        return opened.error();
    }
    Complaint complaint;
    const Where where{complaint, "request"};
    Members members{opened->members, where};
    SyncRequest request;
    members.require("protocol", request.protocol);
    members.read("app", request.app);
    if (!complaint.made() && request.protocol != kProtocol) {
        return request; // What else it says may have another shape; the caller tells it to update.
    }
    members.read("cursor", request.cursor);
    readClock(members, request);
    readNumbers(members, request);
    if (complaint.made()) {
        return Error{Problem::Malformed, complaint.sentence()};
    }
    if (opened->unread) {
        auto operations = readOperations(*opened->unread);
        if (!operations.ok()) {
            return operations.error();
        }
        request.operations = *std::move(operations);
    }
    return request;
}

} // namespace turndown::wire
