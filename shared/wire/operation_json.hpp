#pragma once

#include "shared/model/result.hpp"
#include "shared/operations/operation.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace turndown::wire {

inline constexpr std::size_t kLargestOperation =
    64 * 1024; ///< Bytes of one operation as sent; more is held `too-large`.

/// Reads one operation. Fails (Malformed) only where it has no id or is not a JSON object: everything else that is
/// wrong with it becomes its body, `MalformedBody` or `UnknownKind`, so that it can be held and kept: also where it is
/// nested deeper than 32 levels. As text it also fails where it is not JSON in UTF-8, or nested deeper than 64.
[[nodiscard]] Result<Operation> readOperation(const nlohmann::json& json);
[[nodiscard]] Result<Operation> parseOperation(std::string_view text);

/// Reads the body of an operation of `kind` on `doc`; for use cases and `operation.undone.of`.
[[nodiscard]] OperationBody readOperationBody(std::string_view kind, const DocumentName& doc,
                                              const nlohmann::json& body);

/// The `document.set` body as JSON is kept by whoever made it; all other bodies are written from their types.
[[nodiscard]] nlohmann::json writeOperationBody(const OperationBody& body);

/// What a maker of operations has in hand before it becomes bytes. `body` is JSON text, an object.
struct NewOperation {
    OperationId id;
    std::optional<std::int64_t> ds;
    std::string kind;
    DocumentName doc;
    std::optional<OperationId> seen;
    StaffId by;
    std::optional<DeviceTime> at;
    std::string body;
};

/// The exact bytes that are stored and sent; design.md section 3.
[[nodiscard]] std::string writeOperation(const NewOperation& operation);

/// The same bytes with another device sequence, for a tablet that enrols again (`ds` is envelope; all else stays as
/// told). With `eff`, also the effective time as told, for a server that was restored.
[[nodiscard]] std::string withEnvelope(std::string_view operation, std::int64_t ds, const std::optional<UtcTime>& eff);

} // namespace turndown::wire
