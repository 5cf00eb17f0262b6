#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <string>

namespace turndown::tablet {

/// An operation that the server has not answered yet.
struct QueuedOperation {
    OperationId id;
    std::int64_t ds = 0;
    std::string kind;
    DocumentName doc;
    StaffId by;
    UtcTime at{}; ///< The tablet's wall clock at the tap.
};

} // namespace turndown::tablet
