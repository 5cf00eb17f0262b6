#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"
#include "shared/wire/new_words.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace turndown::wire {

using nlohmann::json;

inline constexpr std::int64_t kLargestQuantity = 2'147'483'647;            ///< docs/operations.md, "Quantities".
inline constexpr std::int64_t kLargestWhole = (std::int64_t{1} << 53) - 1; ///< What every JSON reader holds exactly.

/// The first thing that is wrong with what is being read, as one sentence; empty while nothing is.
/// Readers go on after a complaint, and whoever began throws away what they read.
class Complaint {
public:
    explicit Complaint(NewWords newWords = NewWords::Refused) : m_newWords{newWords} {}

    void say(std::string sentence)
    {
        if (++m_count == 1) {
            m_sentence = std::move(sentence);
        }
    }
    [[nodiscard]] bool made() const { return m_count > 0; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] const std::string& sentence() const { return m_sentence; }
    [[nodiscard]] bool passesOverNewWords() const { return m_newWords == NewWords::PassedOver; }

private:
    NewWords m_newWords;
    std::size_t m_count = 0;
    std::string m_sentence;
};

/// An enumeration that the wire spells out.
template <class Value>
concept Word = std::is_enum_v<Value> && !kNames<Value>.empty();

/// Where in the text a value stands. A chain on the stack, spelt out only when there is something to complain about.
struct Where {
    Complaint& complaint;
    std::string_view name; ///< Of the member; of an element, that of its list.
    const Where* parent = nullptr;

    /// Complains that the member "must be …".
    void mustBe(std::string_view wanted) const;
    [[nodiscard]] std::string path() const; ///< `task.started_op`
};

/// A whole number that may be below zero, or larger than a quantity: levels, sequences, money.
struct Whole {
    std::int64_t& value;
    std::int64_t smallest = 0;
    std::int64_t largest = kLargestWhole;
};

/// The same where there may be none.
struct OptionalWhole {
    std::optional<std::int64_t>& value;
};

// readValue(value, where, target): reads one JSON value into `target`, or complains and leaves it as it is.
// Null says "nothing" and is taken wherever nothing is an answer: optional values, text, lists, maps and objects.

void readValue(const json& value, const Where& where, std::string& text);
void readValue(const json& value, const Where& where, bool& yes);
void readValue(const json& value, const Where& where, Whole number);
void readValue(const json& value, const Where& where, OptionalWhole number);
void readValue(const json& value, const Where& where, int& quantity);          ///< 0 … 2^31−1
void readValue(const json& value, const Where& where, std::int64_t& quantity); ///< 0 … 2^31−1
void readValue(const json& value, const Where& where, UtcTime& time);
void readValue(const json& value, const Where& where, Day& day);
void readValue(const json& value, const Where& where, OperationId& id);
void readValue(const json& value, const Where& where, DocumentName& name); ///< With a kind and a key.
void readValue(const json& value, const Where& where, DeviceTime& time);

template <class Kind>
void readValue(const json& value, const Where& where, Id<Kind>& id)
{
    std::string text;
    readValue(value, where, text);
    id = Id<Kind>{std::move(text)};
}

/// What a word stands for. Nothing when this program does not know it: passed over, or complained of.
template <Word Value>
std::optional<Value> readWord(const json& value, const Where& where)
{
    const auto* const word = value.get_ptr<const json::string_t*>();
    const auto known = word == nullptr ? std::nullopt : named<Value>(*word);
    if (known || (word != nullptr && where.complaint.passesOverNewWords())) {
        return known;
    }
    std::string words;
    for (const auto& candidate : kNames<Value>) {
        words += (words.empty() ? "" : ", ") + std::string{candidate.name};
    }
    where.mustBe("one of: " + words);
    return std::nullopt;
}

/// A word that is passed over leaves `target` as it is.
template <Word Value>
void readValue(const json& value, const Where& where, Value& target)
{
    target = readWord<Value>(value, where).value_or(target);
}

template <class Value>
void readValue(const json& value, const Where& where, std::optional<Value>& target)
{
    if (value.is_null()) {
        target.reset();
        return;
    }
    const std::size_t complaints = where.complaint.count();
    std::optional<Value> read;
    if constexpr (Word<Value>) {
        read = readWord<Value>(value, where);
    } else {
        readValue(value, where, read.emplace());
    }
    if (where.complaint.count() == complaints) {
        target = std::move(read);
    }
}

/// Calls `take` with each element of a list.
template <class Take>
void readElements(const json& value, const Where& where, Take take)
{
    if (value.is_array()) {
        std::for_each(value.begin(), value.end(), take);
    } else if (!value.is_null()) {
        where.mustBe("a list");
    }
}

template <class Element>
void readValue(const json& value, const Where& where, std::vector<Element>& target)
{
    target.clear();
    readElements(value, where, [&](const json& element) { readValue(element, where, target.emplace_back()); });
}

template <Word Element>
void readValue(const json& value, const Where& where, std::set<Element>& target)
{
    target.clear();
    readElements(value, where, [&](const json& element) {
        if (const auto word = readWord<Element>(element, where)) {
            target.insert(*word);
        }
    });
}

template <class Value>
void readValue(const json& value, const Where& where, std::map<std::string, Value>& target)
{
    target.clear();
    if (value.is_null()) {
        return;
    }
    if (!value.is_object()) {
        where.mustBe("an object");
        return;
    }
    for (const auto& [name, member] : value.items()) {
        readValue(member, Where{where.complaint, name, &where}, target[name]);
    }
}

template <class Kind, class Value>
void readValue(const json& value, const Where& where, std::map<Id<Kind>, Value>& target)
{
    std::map<std::string, Value> byName;
    readValue(value, where, byName);
    target.clear();
    for (auto& [name, read] : byName) {
        target[Id<Kind>{name}] = std::move(read);
    }
}

template <Word Key, class Value>
void readValue(const json& value, const Where& where, std::map<Key, Value>& target)
{
    std::map<std::string, Value> byName;
    readValue(value, where, byName);
    target.clear();
    for (auto& [name, read] : byName) {
        if (const auto word = readWord<Key>(json(name), Where{where.complaint, name, &where})) {
            target[*word] = std::move(read);
        }
    }
}

/// Reads the members of one JSON object, each at most once, and knows afterwards which it was not asked for.
class Members {
public:
    /// Complains when `object` is neither an object nor null; then it has no members.
    Members(const json& object, const Where& where);
    Members(const json& object, Where&& where) = delete; // It keeps both as references.
    Members(json&& object, const Where& where) = delete;

    [[nodiscard]] bool has(std::string_view name) const { return m_object.contains(name); }
    [[nodiscard]] const Where& where() const { return m_where; }

    /// Complains that a member "must be …".
    void mustBe(std::string_view name, std::string_view wanted) const
    {
        Where{m_where.complaint, name, &m_where}.mustBe(wanted);
    }

    /// Reads a member into `target`; one that is not there leaves `target` as it is.
    template <class Target>
    void read(std::string_view name, Target&& target)
    {
        if (const json* const value = ask(name)) {
            readValue(*value, Where{m_where.complaint, name, &m_where}, std::forward<Target>(target));
        }
    }

    /// The same, and complains when it is not there.
    template <class Target>
    void require(std::string_view name, Target&& target)
    {
        if (!has(name)) {
            mustBe(name, "given");
        }
        read(name, std::forward<Target>(target));
    }

    /// The same for text that must say something.
    void requireText(std::string_view name, std::string& text);

    /// The member as it is, or nothing; counts as asked for.
    [[nodiscard]] const json* ask(std::string_view name);

    /// Every member that nobody asked for, added to `extra`.
    void keepOthers(Extra& extra) const;

private:
    const json& m_object;
    const Where& m_where;
    std::vector<std::string_view> m_asked;
};

} // namespace turndown::wire
