#include "shared/rules/apply.hpp"

#include <algorithm>
#include <tuple>

namespace turndown {

namespace {

auto inTime(const AcceptedOperation& accepted)
{
    return std::tie(accepted.eff, accepted.operation.id);
}

void revise(std::vector<Revision>& verdicts, const std::vector<Revision>& revised)
{
    for (const auto& revision : revised) {
        const auto known = std::find_if(verdicts.begin(), verdicts.end(),
                                        [&](const Revision& verdict) { return verdict.op == revision.op; });
        if (known != verdicts.end()) {
            known->verdict = revision.verdict;
        }
    }
}

} // namespace

bool foldsBefore(const AcceptedOperation& left, const AcceptedOperation& right,
                 const std::optional<OperationId>& creator)
{
    const bool leftCreates = creator == left.operation.id;
    const bool rightCreates = creator == right.operation.id;
    if (leftCreates != rightCreates) {
        return leftCreates;
    }
    return inTime(left) < inTime(right);
}

std::optional<OperationId> creatorAmong(const DocumentName& name, std::span<const AcceptedOperation> operations)
{
    const AcceptedOperation* creator = nullptr;
    for (const auto& candidate : operations) {
        const bool sets = std::holds_alternative<DocumentSet>(candidate.operation.body);
        if (sets && (creator == nullptr || inTime(candidate) < inTime(*creator))) {
            creator = &candidate;
        }
    }
    return creator != nullptr && isCreatedBySetting(name) ? std::optional{creator->operation.id} : std::nullopt;
}

Refolded refold(const DocumentName& name, std::vector<AcceptedOperation> operations)
{
    const auto creator = creatorAmong(name, operations);
    std::sort(operations.begin(), operations.end(), [&](const AcceptedOperation& left, const AcceptedOperation& right) {
        return foldsBefore(left, right, creator);
    });
    Refolded refolded;
    refolded.document.name = name;
    for (const auto& accepted : operations) {
        auto folded = apply(std::move(refolded.document), accepted);
        refolded.document = std::move(folded.document);
        revise(refolded.verdicts, folded.revised);
        refolded.verdicts.push_back({accepted.operation.id, folded.verdict});
    }
    return refolded;
}

} // namespace turndown
