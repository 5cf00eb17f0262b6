#pragma once

#include "shared/wire/problem_json.hpp"
#include "sync-server/intake/time_estimate.hpp"
#include "sync-server/ledger/ledger.hpp"

#include <string>
#include <vector>

namespace turndown::server {

/// One operation of a push, read before the ledger is asked for anything.
struct PushedOperation {
    Operation operation;
    std::string raw;
};

/// What a tablet pushes.
struct Push {
    std::vector<PushedOperation> operations; ///< In ds order; each has one.
    PushClock clock;
    std::optional<std::int64_t> lostTo; ///< The last device sequence that the tablet no longer has.
};

/// Reads the operations of a push. Malformed when one has no id or no device sequence: nothing can be accepted then.
[[nodiscard]] Result<std::vector<PushedOperation>> readPushed(const std::vector<std::string>& raw);

enum class PushProblem {
    SeqGap,       ///< Something before this operation is missing; what came before it is accepted.
    DeviceForked, ///< An unknown id with a used device sequence: two tablets go by one token.
};

struct PushResult {
    std::vector<wire::OperationResult> results;
    std::int64_t haveDs = 0;
    std::optional<PushProblem> problem;
};

/// Works a push in order. Known ids are answered with what they have become; the first new one that does not fit the
/// tablet's sequence ends it. `device` gets its new sequence and times; the caller stores it.
/// Of a revoked tablet everything new is held, whatever its sequence.
/// Source: docs/design.md, section 5.
PushResult acceptPush(LedgerTransaction& ledger, Device& device, const Push& push);

} // namespace turndown::server
