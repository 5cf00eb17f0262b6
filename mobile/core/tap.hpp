#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/operation_id.hpp"

#include <cstdint>

namespace turndown::tablet {

/// What is known of a tap as soon as it is durable. Its operation is in the outbox and survives the battery being pulled.
struct Tap {
    OperationId id;
    std::int64_t ds = 0; ///< Its place in this tablet's sequence; changes when the tablet enrols again.
    DocumentName doc;    ///< Primary document; of a damage report, the work order it has made.
};

} // namespace turndown::tablet
