#include "shared/wire/body_text.hpp"

#include "shared/wire/operation_json.hpp"
#include "shared/wire/raw_json.hpp"

#include <nlohmann/json.hpp>

namespace turndown::wire {

using nlohmann::json;

Result<std::string> fillMembers(std::string_view body, const std::vector<BodyMember>& members, LeftOpen open)
{
    const auto parsed = parseJson(body, kDeepestOperation - 1); // It becomes a member of the operation.
    if (!parsed.ok()) {
        return Error{Problem::Malformed, "the body is not JSON"};
    }
    if (!parsed->is_object()) {
        return Error{Problem::Malformed, "the body is not a JSON object"};
    }
    json filled = *parsed;
    for (const BodyMember& member : members) {
        const auto given = filled.find(member.name);
        const bool isOpen = given == filled.end() || (open == LeftOpen::AbsentOrNull && given->is_null());
        if (isOpen) {
            filled[std::string{member.name}] = member.text ? json(*member.text) : json(nullptr);
        }
    }
    return filled.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool saysSomething(std::string_view body, std::string_view member)
{
    const auto parsed = parseJson(body);
    if (!parsed.ok() || !parsed->is_object()) {
        return false;
    }
    const auto found = parsed->find(member);
    return found != parsed->end() && !found->is_null() && !found->empty();
}

std::string writeBodyText(const OperationBody& body)
{
    return writeOperationBody(body).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string writeUndoBody(std::string_view operation)
{
    const auto parsed = parseJson(operation);
    if (!parsed.ok() || !parsed->is_object()) {
        return "{}";
    }
    const json& undone = *parsed;
    const auto part = [&undone](const char* name) { return undone.contains(name) ? undone.at(name) : json(nullptr); };
    return json{{"op", part("id")}, {"of", {{"kind", part("kind")}, {"doc", part("doc")}, {"body", part("body")}}}}
        .dump();
}

} // namespace turndown::wire
