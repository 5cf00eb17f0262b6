#include "shared/rules/apply.hpp"

#include "shared/rules/additions.hpp"
#include "shared/rules/conflicts.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/undoing.hpp"

#include <algorithm>

namespace turndown {

namespace {

/// Takes over what a rule answered, and keeps what stood before so that the change can be taken back.
template <class Body>
Folded take(Document document, Step<Body> step, const OperationId& id)
{
    Folded folded{std::move(document), step.verdict, {}};
    const auto* const standing = std::get_if<Body>(&folded.document.body);
    if (standing == nullptr || !(*standing == step.after)) {
        folded.document.undo = Undo{id, std::make_shared<const DocumentBody>(std::move(folded.document.body))};
        folded.document.body = std::move(step.after);
    }
    if (step.conflict) {
        for (const auto& side : step.conflict->sides) {
            if (side.op != id) {
                folded.revised.push_back({side.op, kConflict});
            }
        }
        enter(folded.document.conflicts, std::move(*step.conflict));
    }
    return folded;
}

/// A stock level needs no setting up: it begins at 0 with the first operation that speaks of it.
void beginStock(Document& document)
{
    const bool begins =
        std::holds_alternative<std::monostate>(document.body) && document.name.kind() == document_kind::kStock;
    if (begins) {
        StockLevel level;
        level.place = placeOf(document.name);
        level.item = itemOf(document.name);
        document.body = std::move(level);
    }
}

Folded foldState(Document document, const AcceptedOperation& accepted)
{
    beginStock(document);
    const DocumentName name = document.name;
    if (const auto addition = additionTo(name, accepted.operation, statedBy(accepted))) {
        const Verdict verdict = verdictOnAddition(document.body);
        commute(document, addition);
        return {std::move(document), verdict, {}};
    }
    const bool isSetUp = !std::holds_alternative<std::monostate>(document.body);
    std::optional<DocumentBody> body = isSetUp ? document.body : begunBy(accepted.operation.body, name);
    if (!body) {
        return {std::move(document), overtaken(Reason::UnknownDocument), {}};
    }
    return std::visit(
        [&](auto& known) {
            return take(std::move(document), stepOf(std::move(known), accepted, name), accepted.operation.id);
        },
        *body);
}

Folded fold(Document document, const AcceptedOperation& accepted)
{
    const auto speaksOfOthers = [&] { return Folded{std::move(document), kApplied, {}}; };
    return std::visit(Overloaded{
                          [&](const OperationUndone& undone) {
                              const Verdict verdict = takeBack(document, undone, accepted);
                              return Folded{std::move(document), verdict, {}};
                          },
                          [&](const ConflictResolved& resolved) {
                              const Verdict verdict = settle(document, resolved);
                              if (verdict == kApplied) {
                                  document.undo.reset(); // What people decided is not undone with what came before.
                              }
                              return Folded{std::move(document), verdict, {}};
                          },
                          [&](const DocumentSet& set) {
                              auto before = std::make_shared<const DocumentBody>(document.body);
                              set.setMembers(document.body);
                              document.undo = Undo{accepted.operation.id, std::move(before)};
                              return Folded{std::move(document), kApplied, {}};
                          },
                          [&](const HeldReleased&) { return speaksOfOthers(); },
                          [&](const HeldDismissed&) { return speaksOfOthers(); },
                          [&](const DocumentRefolded&) { return speaksOfOthers(); },
                          [&](const UnknownKind&) { return speaksOfOthers(); },
                          [&](const MalformedBody&) { return speaksOfOthers(); },
                          [&](const Unreadable&) { return speaksOfOthers(); },
                          [&](const auto&) { return foldState(std::move(document), accepted); },
                      },
                      accepted.operation.body);
}

void remember(Document& document, const AcceptedOperation& accepted, const Folded& folded)
{
    auto& recent = document.recent;
    for (const auto& revision : folded.revised) {
        const auto known = std::find_if(recent.begin(), recent.end(),
                                        [&](const RecentOperation& entry) { return entry.id == revision.op; });
        if (known != recent.end()) {
            known->verdict = revision.verdict;
        }
    }
    const auto& operation = accepted.operation;
    recent.push_back({operation.id, operation.kind, operation.by, accepted.eff, folded.verdict, accepted.seq});
    if (recent.size() > kRecentOperations) {
        recent.erase(std::min_element(recent.begin(), recent.end(),
                                      [](const auto& left, const auto& right) { return left.seq < right.seq; }));
    }
}

} // namespace

Folded apply(Document document, const AcceptedOperation& accepted)
{
    const bool nothingFolded = document.recent.empty();
    Folded folded = fold(std::move(document), accepted);
    remember(folded.document, accepted, folded);
    folded.document.rev = std::max(folded.document.rev, accepted.seq);
    const bool creates = nothingFolded && creatorAmong(folded.document.name, {&accepted, 1}).has_value();
    if (!creates) {
        folded.document.last = accepted.operation.id;
    }
    return folded;
}

} // namespace turndown
