#include "shared/wire/operation_bodies.hpp"

#include <algorithm>

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

PlaceId readPlace(Members& members, std::string_view name)
{
    std::string part;
    readNamePart(members, name, part);
    return PlaceId{std::move(part)};
}

void readCounts(Members& members, std::string_view name, Counts& counts)
{
    members.read(name, counts);
    const bool named =
        std::all_of(counts.begin(), counts.end(), [](const auto& count) { return isNamePart(count.first.text()); });
    if (!named) {
        members.mustBe(name, "counts of items, whose names have no slash");
    }
}

void readSomeCounts(Members& members, std::string_view name, Counts& counts)
{
    readCounts(members, name, counts);
    if (!countsAny(counts)) {
        members.mustBe(name, "at least one of something");
    }
}

bool countsAny(const Counts& counts)
{
    return std::any_of(counts.begin(), counts.end(), [](const auto& count) { return count.second > 0; });
}

void writeCounts(json& body, const char* name, const Counts& counts)
{
    if (!counts.empty()) {
        body[name] = toJson(counts);
    }
}

json textJson(const std::string& text)
{
    json written = json::object();
    if (!text.empty()) {
        written["text"] = text;
    }
    return written;
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
