#include "shared/rules/apply.hpp"
#include "shared/rules/overloaded.hpp"

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
            addOnce(names, {document_kind::kStock, place->text() + '/' + item.text()});
        }
    }
}

} // namespace

std::vector<DocumentName> touches(const Operation& operation)
{
    if (const auto* undone = std::get_if<OperationUndone>(&operation.body)) {
        return touches(*undone->of);
    }
    Names names{operation.doc};
    std::visit(Overloaded{[&](const RoomCleaned& cleaned) {
                              addCounted(names, cleaned.place, cleaned.linen);
                              addCounted(names, cleaned.place, cleaned.supplies);
                              addCounted(names, cleaned.place, cleaned.minibar);
                          },
                          [&](const StockMoved& moved) {
                              const auto key = operation.doc.key();
                              const auto item = key.substr(key.find('/') + 1);
                              addOnce(names, {document_kind::kStock, moved.toPlace.text() + '/' + std::string{item}});
                          },
                          [&](const StayMoved& moved) { addOnce(names, moved.from); },
                          [&](const WorkOrderMerged& merged) { addOnce(names, merged.into); }, [](const auto&) {}},
               operation.body);
    return names;
}

} // namespace turndown
