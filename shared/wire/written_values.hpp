#pragma once

#include "shared/wire/members.hpp"

namespace turndown::wire {

// Writes what `members.hpp` reads.

[[nodiscard]] inline json toJson(const std::string& text)
{
    return text;
}
[[nodiscard]] inline json toJson(bool yes)
{
    return yes;
}
[[nodiscard]] inline json toJson(int number)
{
    return number;
}
[[nodiscard]] inline json toJson(std::int64_t number)
{
    return number;
}
[[nodiscard]] inline json toJson(UtcTime time)
{
    return formatTime(time);
}
[[nodiscard]] inline json toJson(Day day)
{
    return formatDay(day);
}
[[nodiscard]] inline json toJson(const OperationId& id)
{
    return id.text();
}
[[nodiscard]] inline json toJson(const DocumentName& name)
{
    return name.text();
}

template <class Kind>
[[nodiscard]] json toJson(const Id<Kind>& id)
{
    return id.text();
}

template <Word Value>
[[nodiscard]] json toJson(Value value)
{
    return std::string{nameOf(value)};
}

template <class Value>
[[nodiscard]] json toJson(const std::optional<Value>& value)
{
    return value ? toJson(*value) : json(nullptr);
}

/// A list of what `write` makes of each element.
template <class Elements, class Write>
[[nodiscard]] json listToJson(const Elements& elements, Write write)
{
    json list = json::array();
    for (const auto& element : elements) {
        list.push_back(write(element));
    }
    return list;
}

template <class Elements>
[[nodiscard]] json listToJson(const Elements& elements)
{
    return listToJson(elements, [](const auto& element) { return toJson(element); });
}

inline std::string memberName(const std::string& name)
{
    return name;
}
template <class Kind>
std::string memberName(const Id<Kind>& id)
{
    return id.text();
}
template <Word Value>
std::string memberName(Value word)
{
    return std::string{nameOf(word)};
}

template <class Key, class Value>
[[nodiscard]] json toJson(const std::map<Key, Value>& values)
{
    json object = json::object();
    for (const auto& [key, value] : values) {
        object[memberName(key)] = toJson(value);
    }
    return object;
}

/// Adds the members a newer program wrote to `object`.
void writeOthers(const Extra& extra, json& object);

} // namespace turndown::wire
