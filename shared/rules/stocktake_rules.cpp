#include "shared/rules/stocktake_rules.hpp"

#include <utility>

namespace turndown {

namespace {

using State = CountSheetState;

bool isUndecided(const CountSheet& sheet)
{
    return sheet.state == State::Open || sheet.state == State::Submitted;
}

Step<CountSheet> decidedAlready(CountSheet sheet, State wanted)
{
    const Reason reason = sheet.state == wanted ? Reason::AlreadyDone : Reason::NewerState;
    return unchanged(std::move(sheet), reason);
}

void decide(CountSheet& sheet, State state, const std::string& remark, const Stated& stated)
{
    sheet.state = state;
    sheet.decidedBy = stated.by;
    sheet.decidedAt = stated.eff;
    sheet.remark = remark;
}

void submit(CountSheet& sheet, const Stated& stated)
{
    sheet.state = State::Submitted;
    sheet.submittedBy = stated.by;
    sheet.submittedAt = stated.eff;
}

/// What becomes of one count that an approval names; nothing: it is approved.
std::optional<Reason> whyNotApproved(const CountSheet& sheet, const ItemId& item, const OperationId& op,
                                     const Stated& stated)
{
    const auto count = sheet.counts.find(item);
    if (count == sheet.counts.end() || count->second.op != op) {
        return Reason::NewerState;
    }
    return count->second.by == stated.by ? std::optional{Reason::OwnWork} : std::nullopt;
}

} // namespace

CountSheet sheetOpened(const StocktakeOpened& opened, const Stated& stated)
{
    CountSheet sheet;
    sheet.place = opened.place;
    sheet.items = opened.items;
    sheet.text = opened.text;
    sheet.openedBy = stated.by;
    sheet.openedAt = stated.eff;
    return sheet;
}

Step<CountSheet> applySheetCounted(CountSheet sheet, const StocktakeCounted& counted, const Stated& stated)
{
    if (!isUndecided(sheet)) {
        return unchanged(std::move(sheet), Reason::NewerState);
    }
    for (const auto& [item, quantity] : counted.counts) {
        const auto known = sheet.counts.find(item);
        const int times = known == sheet.counts.end() ? 1 : known->second.times + 1;
        sheet.counts[item] = {quantity, stated.by, stated.eff, stated.id, times, false};
    }
    if (counted.finished && sheet.state == State::Open) {
        submit(sheet, stated);
    }
    return applied(std::move(sheet));
}

Step<CountSheet> applySheetSubmitted(CountSheet sheet, const Stated& stated)
{
    if (sheet.state != State::Open) {
        return decidedAlready(std::move(sheet), State::Submitted);
    }
    submit(sheet, stated);
    return applied(std::move(sheet));
}

Step<CountSheet> applySheetApproved(CountSheet sheet, const StocktakeApproved& approved, const Stated& stated)
{
    if (!isUndecided(sheet)) {
        return decidedAlready(std::move(sheet), State::Approved);
    }
    std::optional<Reason> refused;
    bool approvesAny = approved.counts.empty(); // An empty sheet may be done with as well.
    for (const auto& [item, op] : approved.counts) {
        if (const auto reason = whyNotApproved(sheet, item, op, stated)) {
            refused = refused.value_or(*reason);
        } else {
            sheet.counts[item].approved = true;
            approvesAny = true;
        }
    }
    if (!approvesAny) {
        return unchanged(std::move(sheet), *refused);
    }
    decide(sheet, State::Approved, approved.text, stated);
    return applied(std::move(sheet));
}

Step<CountSheet> applySheetClosed(CountSheet sheet, const StocktakeClosed& closed, const Stated& stated)
{
    if (!isUndecided(sheet)) {
        return decidedAlready(std::move(sheet), State::Closed);
    }
    decide(sheet, State::Closed, closed.text, stated);
    return applied(std::move(sheet));
}

StockLevel withUndecided(StockLevel level, const DocumentName& sheet, std::int64_t quantity, const Stated& stated)
{
    level.undecided = UndecidedCount{sheet, stated.id, quantity, level.level, stated.by, stated.eff};
    return level;
}

Step<StockLevel> applyCountApproved(StockLevel level, const OperationId& count, const Stated& stated)
{
    if (!level.undecided || level.undecided->op != count) {
        return unchanged(std::move(level), Reason::NewerState);
    }
    if (level.undecided->by == stated.by) {
        return unchanged(std::move(level), Reason::OwnWork);
    }
    const UndecidedCount found = *level.undecided;
    level.level += found.quantity - found.level;
    level.countedOp = found.op;
    level.countedAfter.reset();
    level.countedQuantity = found.quantity;
    level.countedAt = found.at;
    level.countedBy = found.by;
    level.undecided.reset();
    return applied(std::move(level));
}

Step<StockLevel> applyCountDropped(StockLevel level, const OperationId& count)
{
    if (!level.undecided || level.undecided->op != count) {
        return unchanged(std::move(level), Reason::NewerState);
    }
    level.undecided.reset();
    return applied(std::move(level));
}

} // namespace turndown
