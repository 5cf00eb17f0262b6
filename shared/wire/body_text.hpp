#pragma once

#include "shared/model/operation_id.hpp"
#include "shared/model/result.hpp"
#include "shared/operations/operation.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::wire {

// Bodies of operations as text, for those who make operations and keep no JSON themselves.

/// A member of a body; text, or null where there is nothing.
struct BodyMember {
    std::string_view name;
    std::optional<std::string> text;
};

/// Which members their author left open.
enum class LeftOpen {
    Absent,      ///< Those that are not there; an explicit null is an answer.
    AbsentOrNull ///< Also null: the body comes from types, which cannot tell the two apart.
};

/// The body with the members that were left open added; those that are given stay as they are.
/// Malformed when the body is not a JSON object.
[[nodiscard]] Result<std::string> fillMembers(std::string_view body, const std::vector<BodyMember>& members,
                                              LeftOpen open);

/// True when the body has a member of that name that is neither null nor empty.
[[nodiscard]] bool saysSomething(std::string_view body, std::string_view member);

/// The body as text; the same as `writeOperationBody`.
[[nodiscard]] std::string writeBodyText(const OperationBody& body);

/// The body of an `operation.undone` that takes back `operation`, given as its bytes.
[[nodiscard]] std::string writeUndoBody(std::string_view operation);

} // namespace turndown::wire
