#pragma once

#include "shared/rules/step.hpp"

namespace turndown {

// What an operation does to one document, by the document's kind: which rule decides. `name`: that document's, which is
// not the operation's own where it touches several. Additions (additions.hpp) are not among them.

[[nodiscard]] Step<Room> stepOf(Room room, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<StockLevel> stepOf(StockLevel level, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<WorkOrder> stepOf(WorkOrder order, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Area> stepOf(Area area, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Request> stepOf(Request request, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<FoundItem> stepOf(FoundItem item, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Loan> stepOf(Loan loan, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Property> stepOf(Property property, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Posting> stepOf(Posting posting, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Requisition> stepOf(Requisition requisition, const AcceptedOperation& accepted,
                                       const DocumentName& name);
[[nodiscard]] Step<CountSheet> stepOf(CountSheet sheet, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Asset> stepOf(Asset asset, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<LogEntry> stepOf(LogEntry entry, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Handover> stepOf(Handover handover, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Briefing> stepOf(Briefing briefing, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<WorkReport> stepOf(WorkReport report, const AcceptedOperation& accepted, const DocumentName& name);
[[nodiscard]] Step<Roster> stepOf(Roster roster, const AcceptedOperation& accepted, const DocumentName& name);

/// What is set up, items and people for instance, changes by `document.set` alone.
template <class Body>
[[nodiscard]] Step<Body> stepOf(Body body, const AcceptedOperation& /*accepted*/, const DocumentName& /*name*/)
{
    return applied(std::move(body));
}

/// The document of that name, as it is before the operation that begins it; nothing where this one does not.
[[nodiscard]] std::optional<DocumentBody> begunBy(const OperationBody& body, const DocumentName& name);

} // namespace turndown
