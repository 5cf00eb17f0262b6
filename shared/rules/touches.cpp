#include "shared/rules/apply.hpp"
#include "shared/rules/minibar_rules.hpp"
#include "shared/rules/overloaded.hpp"
#include "shared/rules/stock_rules.hpp"

#include <algorithm>

namespace turndown {

namespace {

using Names = std::vector<DocumentName>;

void addOnce(Names& names, DocumentName name)
{
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
    }
}

void addCounted(Names& names, const std::optional<PlaceId>& place, const Counts& counts)
{
    for (const auto& [item, quantity] : counts) {
        if (place && quantity > 0) {
            addOnce(names, stockAt(*place, item));
        }
    }
}

std::int64_t countOf(const Counts& counts, const ItemId& item)
{
    const auto found = counts.find(item);
    return found == counts.end() ? 0 : found->second;
}

/// The linen that lies in rooms changes where other counts came out than went in.
void addLaid(Names& names, const RoomCleaned& cleaned)
{
    Counts changed = cleaned.linen;
    changed.insert(cleaned.soiled.begin(), cleaned.soiled.end());
    for (const auto& [item, quantity] : changed) {
        if (cleaned.laidPlace && countOf(cleaned.linen, item) != countOf(cleaned.soiled, item)) {
            addOnce(names, stockAt(*cleaned.laidPlace, item));
        }
    }
}

void addPosting(Names& names, const OperationId& id)
{
    addOnce(names, {document_kind::kPosting, id.text()});
}

void addOfCleaning(Names& names, const RoomCleaned& cleaned, const OperationId& id)
{
    addCounted(names, cleaned.place, cleaned.linen);
    addCounted(names, cleaned.place, cleaned.supplies);
    addCounted(names, cleaned.place, cleaned.minibar);
    addCounted(names, cleaned.soiledPlace, cleaned.soiled);
    addLaid(names, cleaned);
    if (beginsPosting(cleaned)) {
        addPosting(names, id);
    }
}

template <class Values>
void addEach(Names& names, const PlaceId& place, const Values& values)
{
    for (const auto& [item, value] : values) {
        addOnce(names, stockAt(place, item));
    }
}

/// `id`: of the operation that states it.
Names touchedBy(const Operation& operation, const OperationId& id)
{
    if (const auto* const undone = std::get_if<OperationUndone>(&operation.body)) {
        return touchedBy(*undone->of, undone->op);
    }
    Names names{operation.doc};
    std::visit(Overloaded{[&](const RoomCleaned& cleaned) { addOfCleaning(names, cleaned, id); },
                          [&](const MinibarConsumed& consumed) {
                              addCounted(names, consumed.place, consumed.items);
                              addPosting(names, id);
                          },
                          [&](const MinibarRefilled& refilled) { addCounted(names, refilled.place, refilled.items); },
                          [&](const RequisitionIssued& issued) {
                              addCounted(names, issued.from, issued.lines);
                              addCounted(names, issued.toPlace, issued.lines);
                          },
                          [&](const StocktakeCounted& counted) { addEach(names, counted.place, counted.counts); },
                          [&](const StocktakeApproved& approved) { addEach(names, approved.place, approved.counts); },
                          [&](const StocktakeClosed& closed) { addEach(names, closed.place, closed.counts); },
                          [&](const StockMoved& moved) {
                              const auto key = operation.doc.key();
                              const auto item = key.substr(key.find('/') + 1);
                              addOnce(names, stockAt(moved.toPlace, ItemId{std::string{item}}));
                          },
                          [&](const StayMoved& moved) { addOnce(names, moved.from); },
                          [&](const WorkOrderMerged& merged) { addOnce(names, merged.into); }, [](const auto&) {}},
               operation.body);
    return names;
}

} // namespace

std::vector<DocumentName> touches(const Operation& operation)
{
    return touchedBy(operation, operation.id);
}

} // namespace turndown
