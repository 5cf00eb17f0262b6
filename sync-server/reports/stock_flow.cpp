#include "sync-server/reports/stock_flow.hpp"

#include "shared/rules/overloaded.hpp"
#include "shared/rules/stock_rules.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <optional>
#include <set>

namespace turndown::server {

namespace {

struct Part {
    StockCause cause;
    std::int64_t change;
};
using Parts = std::vector<Part>;

std::int64_t countOf(const Counts& counts, const ItemId& item)
{
    const auto found = counts.find(item);
    return found == counts.end() ? 0 : found->second;
}

/// What operations say of one item at one place, cause by cause. Together it is what the rules call the delta.
class PartsHere {
public:
    explicit PartsHere(const DocumentName& stock) : m_stock{stock}, m_item{itemOf(stock)} {}

    [[nodiscard]] Parts of(const Operation& operation) const
    {
        return std::visit(Overloaded{[](const StockUsed& used) {
                                         return Parts{{StockCause::Used, -used.quantity}};
                                     },
                                     [](const StockReceived& received) {
                                         return Parts{{StockCause::Received, received.quantity}};
                                     },
                                     [](const StockWrittenOff& lost) {
                                         return Parts{{StockCause::WrittenOff, -lost.quantity}};
                                     },
                                     [&](const StockMoved& moved) { return ofMove(operation.doc, moved); },
                                     [&](const RoomCleaned& cleaned) { return ofCleaning(cleaned); },
                                     [&](const MinibarConsumed& bar) { return ofUse(bar.place, bar.items); },
                                     [&](const MinibarRefilled& bar) { return ofUse(bar.place, bar.items); },
                                     [&](const RequisitionIssued& issued) {
                                         return Parts{{StockCause::MovedOut, -countHere(issued.from, issued.lines)},
                                                      {StockCause::MovedIn, countHere(issued.toPlace, issued.lines)}};
                                     },
                                     [](const auto&) { return Parts{}; }},
                          operation.body);
    }

private:
    static ItemId itemOf(const DocumentName& stock)
    {
        const auto key = stock.key();
        return ItemId{std::string{key.substr(key.find('/') + 1)}};
    }

    [[nodiscard]] bool isHere(const std::optional<PlaceId>& place) const
    {
        return place && stockAt(*place, m_item) == m_stock;
    }

    [[nodiscard]] std::int64_t countHere(const std::optional<PlaceId>& place, const Counts& counts) const
    {
        return isHere(place) ? countOf(counts, m_item) : 0;
    }

    [[nodiscard]] Parts ofUse(const std::optional<PlaceId>& place, const Counts& counts) const
    {
        return {{StockCause::Used, -countHere(place, counts)}};
    }

    [[nodiscard]] Parts ofMove(const DocumentName& from, const StockMoved& moved) const
    {
        const bool arrives = from.key().ends_with('/' + m_item.text()) && isHere(moved.toPlace);
        return {{StockCause::MovedOut, from == m_stock ? -moved.quantity : 0},
                {StockCause::MovedIn, arrives ? moved.quantity : 0}};
    }

    [[nodiscard]] Parts ofCleaning(const RoomCleaned& cleaned) const
    {
        const auto linen = cleaned.laidPlace ? StockCause::Laid : StockCause::Used;
        const std::int64_t more = countHere(cleaned.laidPlace, cleaned.linen) - //
                                  countHere(cleaned.laidPlace, cleaned.soiled);
        return {{linen, -countHere(cleaned.place, cleaned.linen)},
                {StockCause::Used, -countHere(cleaned.place, cleaned.supplies)},
                {StockCause::Used, -countHere(cleaned.place, cleaned.minibar)},
                {StockCause::MovedIn, countHere(cleaned.soiledPlace, cleaned.soiled)},
                {more > 0 ? StockCause::MovedIn : StockCause::MovedOut, more}};
    }

    const DocumentName& m_stock;
    ItemId m_item;
};

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
    void note(StockFlow& flow, UtcTime when, const Part& part) const;

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
    const Parts parts = PartsHere{m_document.name}.of(*undone.of);
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
    const Parts parts = PartsHere{m_document.name}.of(undone == nullptr ? accepted.operation : *undone->of);
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

void FlowFold::note(StockFlow& flow, UtcTime when, const Part& part) const
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
