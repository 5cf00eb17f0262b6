#pragma once

#include "shared/model/result.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::wire {

// Operations are kept as the exact bytes they were sent as, and a tablet keeps the bodies it does not understand. These
// functions find such a value's bytes inside a longer JSON text without building it. They follow strings and brackets
// only: whoever takes the bytes out parses them, and it is then that a value which is no JSON is noticed.

/// Deeper nesting than this is refused: what recurses over values (writing, comparing) must never run out of stack.
inline constexpr std::size_t kDeepest = 64;

/// An operation's members may end up deep inside documents and messages, which must still be readable then.
inline constexpr std::size_t kDeepestOperation = 32;

struct RawMember {
    std::string name;
    std::string_view value; ///< Without the space around it.
};

/// The members of the object that `text` is, in their order. Malformed when it is not one object, or nested too deeply.
[[nodiscard]] Result<std::vector<RawMember>> rawMembers(std::string_view text);

/// The elements of the array that `text` is. Malformed when it is not one array, or nested too deeply.
[[nodiscard]] Result<std::vector<std::string_view>> rawElements(std::string_view text);

/// An object of which one member stays text.
struct OpenedObject {
    nlohmann::json members;                 ///< All but that one.
    std::optional<std::string_view> unread; ///< That one's bytes, where it is there.
};

/// Parses the object `text` but for its member `unread`. Malformed when it is not one object, or has that member twice.
[[nodiscard]] Result<OpenedObject> openObject(std::string_view text, std::string_view unread);

/// Parses `text`. Malformed when it is not JSON in UTF-8, or nested deeper than `deepest`.
/// What JSON allows and the library refuses is read as its nearest: a number too large for a double as the largest one,
/// half of a surrogate pair as U+FFFD.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, std::size_t deepest = kDeepest);

} // namespace turndown::wire
