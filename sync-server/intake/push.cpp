#include "sync-server/intake/push.hpp"

#include "shared/wire/operation_json.hpp"
#include "sync-server/intake/operation_intake.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

/// Whether the next operation fits the tablet's sequence.
std::optional<PushProblem> checkSequence(LedgerTransaction& ledger, Device& device, const Push& push, std::int64_t ds)
{
    if (ds <= device.haveDs) {
        return PushProblem::DeviceForked;
    }
    if (push.lostTo && *push.lostTo > device.haveDs && *push.lostTo < ds) {
        ledger.devices().note({device.id, device.haveDs + 1, *push.lostTo, push.clock.serverNow});
        device.haveDs = *push.lostTo;
    }
    return ds > device.haveDs + 1 ? std::optional{PushProblem::SeqGap} : std::nullopt;
}

std::optional<Holding> holdingBySize(const PushedOperation& pushed)
{
    if (pushed.raw.size() <= wire::kLargestOperation) {
        return std::nullopt;
    }
    return Holding{Reason::TooLarge, "It is larger than 64 KiB."};
}

TimeEstimate estimateOf(const Operation& operation, const PushClock& clock)
{
    if (operation.eff) {
        return {*operation.eff, false};
    }
    return operation.at ? estimateTime(*operation.at, clock) : TimeEstimate{clock.serverNow, true};
}

wire::OperationResult acceptOne(LedgerTransaction& ledger, Device& device, const Push& push,
                                const PushedOperation& pushed)
{
    const Operation& operation = pushed.operation;
    // What a server that was restored since had told stands as it was told; `seen` bounds estimates only.
    const auto seen = operation.eff ? std::nullopt : effOfSeen(ledger, operation);
    auto holding = holdingBySize(pushed);
    if (device.revokedAt) {
        holding = Holding{Reason::DeviceRevoked, "This tablet has been revoked."};
    }
    // A revoked tablet's sequence is not asked for: what comes late must not count as done after what it did later.
    const bool comesNext = *operation.ds > device.haveDs;
    const auto previous = comesNext ? device.lastEff : std::nullopt;
    auto result = OperationIntake{ledger}.accept({.operation = operation,
                                                  .raw = pushed.raw,
                                                  .source = Source::Tablet,
                                                  .device = device.id,
                                                  .estimate = estimateOf(operation, push.clock),
                                                  .bounds = {push.clock.serverNow, previous, seen},
                                                  .holding = std::move(holding)});
    if (comesNext) {
        device.haveDs = *operation.ds;
        device.lastEff = result.eff;
    }
    return result;
}

} // namespace

Result<std::vector<PushedOperation>> readPushed(const std::vector<std::string>& raw)
{
    std::vector<PushedOperation> pushed;
    pushed.reserve(raw.size());
    for (const auto& bytes : raw) {
        auto operation = wire::parseOperation(bytes);
        if (!operation) {
            return operation.error();
        }
        if (!operation->ds || *operation->ds < 1) {
            return Error{Problem::Malformed, "Operation " + operation->id.text() + " has no device sequence (ds)."};
        }
        pushed.push_back({std::move(operation).value(), bytes});
    }
    return pushed;
}

PushResult acceptPush(LedgerTransaction& ledger, Device& device, const Push& push)
{
    PushResult pushResult;
    const OperationIntake intake{ledger};
    for (const auto& pushed : push.operations) {
        const std::int64_t ds = *pushed.operation.ds;
        if (auto known = intake.known(pushed.operation.id)) {
            if (ds == device.haveDs + 1) {
                device.haveDs = ds;
                device.lastEff = std::max(device.lastEff, std::optional{known->eff}); // What follows comes after it.
            }
            known->ds = ds;
            pushResult.results.push_back(std::move(*known));
            continue;
        }
        if (!device.revokedAt) {
            pushResult.problem = checkSequence(ledger, device, push, ds);
        }
        if (pushResult.problem) {
            break;
        }
        pushResult.results.push_back(acceptOne(ledger, device, push, pushed));
    }
    pushResult.haveDs = device.haveDs;
    return pushResult;
}

} // namespace turndown::server
