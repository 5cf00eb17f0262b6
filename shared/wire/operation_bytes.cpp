#include "shared/wire/object_text.hpp"
#include "shared/wire/operation_json.hpp"
#include "shared/wire/raw_json.hpp"

#include <algorithm>

namespace turndown::wire {

std::string writeOperation(const NewOperation& operation)
{
    ObjectText text;
    text.addText("id", operation.id.text());
    if (operation.ds) {
        text.add("ds", std::to_string(*operation.ds));
    }
    text.addText("kind", operation.kind);
    text.add("v", "1");
    text.addText("doc", operation.doc.text());
    text.add("seen", operation.seen ? inQuotes(operation.seen->text()) : "null");
    text.addText("by", operation.by.text());
    if (operation.at) {
        ObjectText at;
        addDeviceTime(*operation.at, at);
        text.add("at", at.finish());
    }
    text.add("body", operation.body);
    return text.finish();
}

std::string withEnvelope(std::string_view operation, std::int64_t ds, const std::optional<UtcTime>& eff)
{
    const auto members = rawMembers(operation);
    if (!members.ok()) {
        return std::string{operation};
    }
    ObjectText text;
    const std::string sequence = std::to_string(ds);
    const auto isSequence = [](const RawMember& member) { return member.name == "ds"; };
    const bool hadSequence = std::any_of(members->begin(), members->end(), isSequence);
    for (const RawMember& member : *members) {
        if (member.name != "eff") {
            text.add(member.name, isSequence(member) ? sequence : member.value);
        }
    }
    if (!hadSequence) {
        text.add("ds", sequence);
    }
    if (eff) {
        text.addText("eff", formatTime(*eff));
    }
    return text.finish();
}

} // namespace turndown::wire
