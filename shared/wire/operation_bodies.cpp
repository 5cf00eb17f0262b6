#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

bool isNamePart(std::string_view text)
{
    return !text.empty() && text.find('/') == std::string_view::npos;
}

void readNamePart(Members& members, std::string_view name, std::string& part)
{
    members.require(name, part);
    if (!isNamePart(part)) {
        members.mustBe(name, "a name without a slash");
    }
}

void readAnswer(Members& members, std::string_view name, Answer& answer)
{
    if (members.has(name)) {
        std::optional<OperationId> answered;
        members.read(name, answered);
        answer = answered;
    }
}

} // namespace turndown::wire
