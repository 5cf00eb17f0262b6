#include "shared/wire/members.hpp"
#include "shared/wire/object_text.hpp"
#include "shared/wire/raw_json.hpp"
#include "shared/wire/sync_messages.hpp"

namespace turndown::wire {

std::string writeEnrolRequest(const EnrolRequest& request)
{
    ObjectText text;
    text.addText("code", request.code);
    text.addText("request", request.request);
    text.addText("name", request.name);
    text.addText("app", request.app);
    return text.finish();
}

Result<EnrolRequest> parseEnrolRequest(std::string_view text)
{
    const auto parsed = parseJson(text);
    if (!parsed.ok()) {
        return parsed.error();
    }
    Complaint complaint;
    const Where where{complaint, "request"};
    Members members{*parsed, where};
    EnrolRequest request;
    members.require("code", request.code);
    members.require("request", request.request);
    members.read("name", request.name);
    members.read("app", request.app);
    if (complaint.made()) {
        return Error{Problem::Malformed, complaint.sentence()};
    }
    return request;
}

std::string writeEnrolReply(const EnrolReply& reply)
{
    ObjectText text;
    text.addText("device", reply.device.text());
    text.addText("token", reply.token);
    text.add("property", reply.property);
    text.addText("now", formatTime(reply.now));
    return text.finish();
}

Result<EnrolReply> parseEnrolReply(std::string_view text)
{
    const auto opened = openObject(text, "property");
    if (!opened.ok()) {
        return opened.error();
    }
    Complaint complaint;
    const Where where{complaint, "reply"};
    Members members{opened->members, where};
    EnrolReply reply;
    members.require("device", reply.device);
    members.require("token", reply.token);
    members.require("now", reply.now);
    reply.property = opened->unread.value_or("");
    if (reply.property.empty() || reply.property.front() != '{') {
        Where{complaint, "property", &where}.mustBe("an object");
    }
    if (complaint.made()) {
        return Error{Problem::Malformed, complaint.sentence()};
    }
    return reply;
}

} // namespace turndown::wire
