#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace turndown {

/// The spelling of each value of an enumeration on the wire. Specialised beside each `enum class`:
/// `template <> inline constexpr auto kNames<Stay> = std::array{Named{Stay::None, "none"}, …};`
template <class Value>
struct Named {
    Value value;
    std::string_view name;
};
template <class Value>
Named(Value, const char*) -> Named<Value>;

template <class Value>
inline constexpr std::array<Named<Value>, 0> kNames{};

/// The wire's word for `value`.
template <class Value>
[[nodiscard]] constexpr std::string_view nameOf(Value value)
{
    for (const auto& named : kNames<Value>) {
        if (named.value == value) {
            return named.name;
        }
    }
    return {};
}

/// The value a word of the wire stands for; nothing when this program does not know the word.
template <class Value>
[[nodiscard]] constexpr std::optional<Value> named(std::string_view name)
{
    for (const auto& candidate : kNames<Value>) {
        if (candidate.name == name) {
            return candidate.value;
        }
    }
    return std::nullopt;
}

} // namespace turndown
