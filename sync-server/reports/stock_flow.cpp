#include "sync-server/reports/stock_flow.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <optional>
#include <set>

namespace turndown::server {

namespace {

std::int64_t levelOf(const DocumentBody& body)
{
    const auto* const level = std::get_if<StockLevel>(&body);
    return level == nullptr ? 0 : level->level;
}

/// Folds one document, and beside what stands and what an undo would bring back, keeps what each came from.
class FlowFold {
public:
    FlowFold(const Document& start, const TimeSpan& span)
        : m_document{start}, m_span{span}, m_standing{levelOf(start.body), {}}
    {
        if (start.undo) {
            m_before = StockFlow{levelOf(*start.undo->before), {}};
        }
        rememberCount(UtcTime::min());
    }

    void fold(const AcceptedOperation& accepted);
    [[nodiscard]] const StockFlow& standing() const { return m_standing; }

private:
    /// A count that the level has followed.
    struct Count {
        FoldPosition counted;
        UtcTime booked{}; ///< Later than it was counted, where it had to be approved.
    };

    void take(const AcceptedOperation& accepted, std::int64_t change, const std::optional<Undo>& undo);
    void rememberCount(UtcTime booked);
    void passOnToCount(const OperationUndone& undone, UtcTime undoneEff);
    void note(StockFlow& flow, const AcceptedOperation& accepted, std::int64_t change) const;
    void note(StockFlow& flow, UtcTime when, const StockPart& part) const;

    Document m_document;
    TimeSpan m_span;
    StockFlow m_standing;
    std::optional<StockFlow> m_before; ///< Of `m_document.undo->before`.
    std::vector<Count> m_counts;
    std::set<OperationId> m_passedOn;
};

void FlowFold::fold(const AcceptedOperation& accepted)
{
    const auto undo = m_document.undo;
    const std::int64_t level = levelOf(m_document.body);
    Folded folded = apply(std::move(m_document), accepted);
    m_document = std::move(folded.document);
    const std::int64_t change = levelOf(m_document.body) - level;
    const auto* const undone = std::get_if<OperationUndone>(&accepted.operation.body);
    if (undone != nullptr && undo && !m_document.undo) {
        m_standing = *m_before;
        m_before.reset();
        std::erase_if(m_counts, [&](const Count& count) { return count.counted.id == undone->op; });
        return;
    }
    take(accepted, change, undo);
    rememberCount(accepted.eff);
    if (undone != nullptr && accepted.undoneEff && folded.verdict == overtaken(Reason::NewerState)) {
        passOnToCount(*undone, *accepted.undoneEff);
    }
}

void FlowFold::take(const AcceptedOperation& accepted, std::int64_t change, const std::optional<Undo>& undo)
{
    if (m_document.undo && m_document.undo->op == accepted.operation.id) {
        m_before = m_standing;
    } else if (m_document.undo) {
        note(*m_before, accepted, levelOf(*m_document.undo->before) - levelOf(*undo->before));
    } else {
        m_before.reset();
    }
    note(m_standing, accepted, change);
}

void FlowFold::rememberCount(UtcTime booked)
{
    const auto* const level = std::get_if<StockLevel>(&m_document.body);
    const bool counts =
        level != nullptr && level->countedOp && (m_counts.empty() || m_counts.back().counted.id != *level->countedOp);
    if (counts) {
        m_counts.push_back({{*level->countedAt, *level->countedOp}, booked});
    }
}

/// What was taken back after a count had absorbed it does not change the level: the count had seen that it was not so. Then
/// the difference that the count found was smaller, or larger, by as much.
void FlowFold::passOnToCount(const OperationUndone& undone, UtcTime undoneEff)
{
    const FoldPosition deed{undoneEff, undone.op};
    const auto count =
        std::find_if(m_counts.begin(), m_counts.end(), [&](const Count& one) { return deed < one.counted; });
    const auto parts = partsOf(*undone.of, m_document.name);
    if (count == m_counts.end() || !m_passedOn.insert(undone.op).second) {
        return;
    }
    for (const auto& [cause, change] : parts) {
        note(m_standing, undoneEff, {cause, -change});
        note(m_standing, count->booked, {StockCause::Counted, change});
    }
}

/// Additions and what takes them back change a level by what they say; whatever else changes it puts it right.
void FlowFold::note(StockFlow& flow, const AcceptedOperation& accepted, std::int64_t change) const
{
    if (change == 0) {
        return;
    }
    const auto* const undone = std::get_if<OperationUndone>(&accepted.operation.body);
    const auto parts = partsOf(undone == nullptr ? accepted.operation : *undone->of, m_document.name);
    if (parts.empty()) {
        note(flow, accepted.eff, {StockCause::Counted, change});
        return;
    }
    [[maybe_unused]] std::int64_t noted = 0;
    for (const auto& [cause, part] : parts) {
        const std::int64_t signedPart = undone == nullptr ? part : -part;
        note(flow, undone == nullptr ? accepted.eff : *accepted.undoneEff, {cause, signedPart});
        noted += signedPart;
    }
    assert(noted == change);
}

void FlowFold::note(StockFlow& flow, UtcTime when, const StockPart& part) const
{
    if (when < m_span.from) {
        flow.opening += part.change;
    } else if (when < m_span.until) {
        flow.changes[static_cast<std::size_t>(part.cause)] += part.change;
    }
}

} // namespace

std::int64_t StockFlow::closing() const
{
    return std::accumulate(changes.begin(), changes.end(), opening);
}

StockFlow stockFlow(const DocumentHistory& history, const TimeSpan& span)
{
    FlowFold flow{history.start, span};
    for (const auto& told : history.since) {
        flow.fold(told->accepted);
    }
    return flow.standing();
}

} // namespace turndown::server
