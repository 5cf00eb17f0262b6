#include "shared/wire/raw_json.hpp"

#include "shared/wire/json_leniency.hpp"
#include "shared/wire/object_text.hpp"

#include <algorithm>

namespace turndown::wire {

namespace {

using nlohmann::json;

Error malformed(std::string detail)
{
    return {Problem::Malformed, std::move(detail)};
}

/// Steps over the values of a JSON text, one after the other. Every step says whether there was what it looked for.
class Skimmer {
public:
    Skimmer(std::string_view text, std::size_t deepest) : m_text{text}, m_deepest{deepest} { skipSpace(); }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] std::size_t deepest() const { return m_deepest; }

    bool take(char wanted)
    {
        if (atEnd() || m_text[m_at] != wanted) {
            return false;
        }
        ++m_at;
        skipSpace();
        return true;
    }

    /// The next value's bytes.
    std::optional<std::string_view> takeValue()
    {
        const std::size_t begin = m_at;
        if (atEnd() || !stepOverValue()) {
            return std::nullopt;
        }
        const std::string_view value = m_text.substr(begin, m_at - begin);
        skipSpace();
        return value;
    }

private:
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool stepOverValue()
    {
        switch (m_text[m_at]) {
        case '{':
        case '[':
            return stepOverBrackets();
        case '"':
            return stepOverString();
        default:
            return stepOverWord();
        }
    }

    bool stepOverString()
    {
        bool escaped = false;
        for (++m_at; !atEnd(); ++m_at) {
            const char character = m_text[m_at];
            if (character == '"' && !escaped) {
                ++m_at;
                return true;
            }
            escaped = character == '\\' && !escaped;
        }
        return false;
    }

    /// A number, `true`, `false` or `null`.
    bool stepOverWord()
    {
        const std::size_t begin = m_at;
        m_at = std::min(m_text.find_first_of(",:]}[{\" \t\r\n", m_at), m_text.size());
        return m_at > begin;
    }

    bool stepOverBrackets()
    {
        std::string open; // The brackets that wait to be closed.
        while (!atEnd()) {
            const char character = m_text[m_at];
            if (character == '"') {
                if (!stepOverString()) {
                    return false;
                }
                continue;
            }
            ++m_at;
            if (character == '{' || character == '[') {
                open += character == '{' ? '}' : ']';
                if (open.size() > m_deepest) {
                    m_tooDeep = true;
                    return false;
                }
            } else if (character == '}' || character == ']') {
                if (open.back() != character) {
                    return false;
                }
                open.pop_back();
                if (open.empty()) {
                    return true;
                }
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_deepest;
    std::size_t m_at = 0;
    bool m_tooDeep = false;
};

Error notOne(std::string_view wanted, const Skimmer& skimmer)
{
    if (skimmer.tooDeep()) {
        return malformed("The JSON is nested deeper than " + std::to_string(skimmer.deepest()) + " levels.");
    }
    return malformed("The text is not one JSON " + std::string{wanted} + ".");
}

/// The name a key stands for: what it spells, escapes and all.
std::optional<std::string> nameOfKey(std::string_view key)
{
    if (key.size() < 2 || key.front() != '"') {
        return std::nullopt;
    }
    if (key.find('\\') == std::string_view::npos) {
        return std::string{key.substr(1, key.size() - 2)};
    }
    const auto name = parseJson(key);
    return name.ok() ? std::optional{name->get<std::string>()} : std::nullopt;
}

} // namespace

Result<std::vector<RawMember>> rawMembers(std::string_view text)
{
    Skimmer skimmer{text, kDeepest};
    std::vector<RawMember> members;
    if (!skimmer.take('{')) {
        return notOne("object", skimmer);
    }
    if (skimmer.take('}')) {
        return skimmer.atEnd() ? Result{members} : notOne("object", skimmer);
    }
    do {
        const auto key = skimmer.takeValue();
        auto name = key ? nameOfKey(*key) : std::nullopt;
        const auto value = name && skimmer.take(':') ? skimmer.takeValue() : std::nullopt;
        if (!value) {
            return notOne("object", skimmer);
        }
        members.push_back({std::move(*name), *value});
    } while (skimmer.take(','));
    if (!skimmer.take('}') || !skimmer.atEnd()) {
        return notOne("object", skimmer);
    }
    return members;
}

Result<std::vector<std::string_view>> rawElements(std::string_view text)
{
    Skimmer skimmer{text, kDeepest};
    std::vector<std::string_view> elements;
    if (!skimmer.take('[')) {
        return notOne("array", skimmer);
    }
    if (skimmer.take(']')) {
        return skimmer.atEnd() ? Result{elements} : notOne("array", skimmer);
    }
    do {
        const auto element = skimmer.takeValue();
        if (!element) {
            return notOne("array", skimmer);
        }
        elements.push_back(*element);
    } while (skimmer.take(','));
    if (!skimmer.take(']') || !skimmer.atEnd()) {
        return notOne("array", skimmer);
    }
    return elements;
}

Result<OpenedObject> openObject(std::string_view text, std::string_view unread)
{
    const auto raw = rawMembers(text);
    if (!raw.ok()) {
        return raw.error();
    }
    OpenedObject opened;
    ObjectText others;
    for (const RawMember& member : *raw) {
        if (member.name != unread) {
            others.add(member.name, member.value);
        } else if (opened.unread) {
            return malformed("The member " + member.name + " is given twice.");
        } else {
            opened.unread = member.value;
        }
    }
    auto members = parseJson(others.finish());
    if (!members.ok()) {
        return members.error();
    }
    opened.members = *std::move(members);
    return opened;
}

Result<json> parseJson(std::string_view text, std::size_t deepest)
{
    Skimmer skimmer{text, deepest};
    if (!skimmer.takeValue() || !skimmer.atEnd()) {
        return notOne("value", skimmer);
    }
    json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) {
        value = json::parse(nearestReadable(text), nullptr, false);
    }
    if (value.is_discarded()) {
        return malformed("The text is not JSON in UTF-8.");
    }
    return value;
}

} // namespace turndown::wire
