#pragma once

#include "shared/rules/step.hpp"

namespace turndown {

// What an operation does to one document, by the document's kind: which rule decides. `name`: that document's, which is
// not the operation's own where it touches several. Deltas, notes and comments, which commute, are not among them.

[[nodiscard]] Step<Room> stepOf(Room room, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<StockLevel> stepOf(StockLevel level, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<WorkOrder> stepOf(WorkOrder order, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Area> stepOf(Area area, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Request> stepOf(Request request, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<FoundItem> stepOf(FoundItem item, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Loan> stepOf(Loan loan, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Property> stepOf(Property property, const AcceptedOperation& accepted, const DocumentName& name);

/// What is set up, items and people for instance, changes by `document.set` alone.
template <class Body>
[[nodiscard]] Step<Body> stepOf(Body body, const AcceptedOperation& /*accepted*/, const DocumentName& /*name*/)
{
    return applied(std::move(body));
}

/// The document that an operation begins, before it is folded into it; nothing where it does not begin one.
[[nodiscard]] std::optional<DocumentBody> begunBy(const OperationBody& body);

} // namespace turndown
