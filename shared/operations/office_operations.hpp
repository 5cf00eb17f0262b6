#pragma once

#include "shared/model/document.hpp"
#include "shared/model/operation_id.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turndown {

struct Operation;

/// document.set: members to set. The reader of the wire knows them by name, so it hands over the setting itself: a pure
/// function that writes the given members into a body of the right kind and leaves all others as they are.
struct DocumentSet {
    std::function<void(DocumentBody&)> setMembers;
};

struct HeldReleased { // held.released
    OperationId op;
};

struct HeldDismissed { // held.dismissed
    OperationId op;
};

struct DocumentRefolded { // document.refolded
    std::string reason;
};

struct ConflictResolved { // conflict.resolved
    std::string conflict;
    std::string choice; ///< The id of the side that people let stand; any other word only closes the conflict.
    std::string note;
};

struct OperationUndone { // operation.undone
    OperationId op;
    std::shared_ptr<const Operation> of; ///< Kind, document and body of the one undone; its other members are empty.
};

struct Unreadable { // unreadable: its bytes stay on the tablet
};

/// A kind this program has not learnt yet. The bytes are kept.
struct UnknownKind {};

/// A known kind whose body cannot be understood.
struct MalformedBody {
    std::string detail; ///< One sentence.
};

} // namespace turndown
