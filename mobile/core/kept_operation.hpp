#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/outcome.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace turndown::tablet {

/// What the server said of an operation.
struct Answer {
    Verdict verdict;
    std::int64_t seq = 0;
    std::string detail; ///< One sentence where it is held.
};

/// An operation of this tablet as its store keeps it, for 35 days of server time after the answer.
struct KeptOperation {
    OperationId id;
    std::int64_t ds = 0;
    std::string kind;
    DocumentName doc;
    StaffId by;
    DeviceTime at;
    std::string raw;                ///< The exact bytes that are sent.
    bool unreadable = false;        ///< The server could not read them: it is told only that they exist.
    std::optional<Answer> answer;   ///< Nothing: in the outbox.
    std::optional<UtcTime> toldEff; ///< Kept also when a restored server must be told again.
    bool inDocuments = false;       ///< The documents kept here hold it, or the newest ones there are do not need it.
};

} // namespace turndown::tablet
