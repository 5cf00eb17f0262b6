#include "shared/wire/json_leniency.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace turndown::wire {

namespace {

constexpr std::size_t kEscapeLength = 6; ///< `\ud83d`

std::optional<std::uint16_t> unitEscapedAt(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "\\u" || at + kEscapeLength > text.size()) {
        return std::nullopt;
    }
    std::uint16_t unit = 0;
    const char* const begin = text.data() + at + 2;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    return error == std::errc{} && end == begin + 4 ? std::optional{unit} : std::nullopt;
}

bool isHighHalf(std::optional<std::uint16_t> unit)
{
    return unit && *unit >= 0xD800 && *unit <= 0xDBFF;
}

bool isLowHalf(std::optional<std::uint16_t> unit)
{
    return unit && *unit >= 0xDC00 && *unit <= 0xDFFF;
}

/// Copies the escape at `at` to `out`; returns where it ends.
std::size_t copyEscape(std::string_view text, std::size_t at, std::string& out)
{
    const auto unit = unitEscapedAt(text, at);
    std::size_t length = unit ? kEscapeLength : 2;
    if (isHighHalf(unit) && isLowHalf(unitEscapedAt(text, at + kEscapeLength))) {
        length = 2 * kEscapeLength;
    } else if (isHighHalf(unit) || isLowHalf(unit)) {
        out += "\\ufffd";
        return at + length;
    }
    out += text.substr(at, length);
    return std::min(at + length, text.size());
}

/// Copies the string that opens at `at` to `out`; returns where it ends.
std::size_t copyString(std::string_view text, std::size_t at, std::string& out)
{
    out += text[at++];
    while (at < text.size()) {
        if (text[at] == '\\') {
            at = copyEscape(text, at, out);
            continue;
        }
        out += text[at];
        if (text[at++] == '"') {
            break;
        }
    }
    return at;
}

/// Steps over decimal digits; false when there are none.
bool stepOverDigits(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    at = std::min(text.find_first_not_of("0123456789", at), text.size());
    return at > begin;
}

/// True for a number by the grammar of RFC 8259, section 6.
bool isNumber(std::string_view text)
{
    std::size_t at = text.front() == '-' ? 1 : 0;
    const bool beginsWithZero = text.substr(at, 1) == "0";
    const std::size_t whole = at;
    if (!stepOverDigits(text, at) || (beginsWithZero && at > whole + 1)) {
        return false;
    }
    if (text.substr(at, 1) == "." && !stepOverDigits(text, ++at)) {
        return false;
    }
    if (text.substr(at, 1) == "e" || text.substr(at, 1) == "E") {
        ++at;
        at += text.substr(at, 1) == "+" || text.substr(at, 1) == "-" ? 1 : 0;
        return stepOverDigits(text, at) && at == text.size();
    }
    return at == text.size();
}

/// Copies what looks like a number and begins at `at` to `out`; returns where it ends.
std::size_t copyNumber(std::string_view text, std::size_t at, std::string& out)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789+-.eE", at), text.size());
    const std::string_view number = text.substr(at, end - at);
    const bool isTooLarge = isNumber(number) && !nlohmann::json::accept(number);
    if (isTooLarge) {
        out += number.front() == '-' ? "-1.7976931348623157e308" : "1.7976931348623157e308";
    } else {
        out += number;
    }
    return end;
}

} // namespace

std::string nearestReadable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char character = text[at];
        if (character == '"') {
            at = copyString(text, at, out);
        } else if (character == '-' || (character >= '0' && character <= '9')) {
            at = copyNumber(text, at, out);
        } else {
            out += character;
            ++at;
        }
    }
    return out;
}

} // namespace turndown::wire
