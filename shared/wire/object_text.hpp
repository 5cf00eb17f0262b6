#pragma once

#include "shared/model/time.hpp"

#include <string>
#include <string_view>

namespace turndown::wire {

/// `text` in quotes and escaped. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string inQuotes(std::string_view text);

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

/// Adds what a device's clocks said: `wall`, `boot`, `mono`.
void addDeviceTime(const DeviceTime& time, ObjectText& text);

} // namespace turndown::wire
