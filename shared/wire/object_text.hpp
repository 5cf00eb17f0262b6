#pragma once

#include "shared/model/time.hpp"
#include "shared/wire/raw_json.hpp"

#include <string>
#include <string_view>

namespace turndown::wire {

/// Builds the text of a JSON object by hand: members in the order they are added, each value as it is. What is already
/// JSON text goes in without being read again.
class ObjectText {
public:
    void add(std::string_view name, std::string_view value)
    {
        m_text += m_text.empty() ? "{" : ",";
        m_text += inQuotes(name);
        m_text += ':';
        m_text += value;
    }
    void addText(std::string_view name, std::string_view text) { add(name, inQuotes(text)); }

    [[nodiscard]] std::string finish() const { return m_text.empty() ? "{}" : m_text + '}'; }

private:
    std::string m_text;
};

/// A JSON list of what `write` makes of each element, as text.
template <class Elements, class Write>
[[nodiscard]] std::string listText(const Elements& elements, Write write)
{
    std::string text = "[";
    for (const auto& element : elements) {
        if (text.size() > 1) {
            text += ',';
        }
        text += write(element);
    }
    return text += ']';
}

[[nodiscard]] std::string deviceTimeText(const DeviceTime& time);

} // namespace turndown::wire
