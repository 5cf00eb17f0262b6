#include "shared/rules/additions.hpp"

#include "shared/rules/comments.hpp"
#include "shared/rules/minibar_rules.hpp"
#include "shared/rules/requisition_rules.hpp"
#include "shared/rules/room_rules.hpp"
#include "shared/rules/stock_parts.hpp"

#include <algorithm>

namespace turndown {

namespace {

/// Changes a body of one kind; one of another kind, or that nobody has set up, stays as it is.
template <class Body, class Change>
Addition to(Change change)
{
    return [change = std::move(change)](DocumentBody& body) {
        if (auto* const known = std::get_if<Body>(&body)) {
            change(*known);
        }
    };
}

template <class Remarks>
void eraseRemark(Remarks& remarks, const OperationId& op)
{
    std::erase_if(remarks, [&](const auto& remark) { return remark.op == op; });
}

Addition additionToRoom(const Operation& operation, const Stated& stated)
{
    if (const auto* const noted = std::get_if<RoomNoted>(&operation.body)) {
        return to<Room>([=](Room& room) { room = withNote(std::move(room), *noted, stated); });
    }
    if (const Counts missing = minibarDelta(operation); !missing.empty()) {
        return to<Room>([missing](Room& room) { room = withMissing(std::move(room), missing, 1); });
    }
    return {};
}

} // namespace

Addition additionTo(const DocumentName& name, const Operation& operation, const Stated& stated)
{
    if (name.kind() == document_kind::kStock) {
        const std::int64_t delta = stockDelta(operation, name);
        return delta == 0 ? Addition{} : to<StockLevel>([delta](StockLevel& level) { level.level += delta; });
    }
    if (name.kind() == document_kind::kRoom) {
        return additionToRoom(operation, stated);
    }
    if (const auto* const comment = commentIn(operation.body)) {
        return [=](DocumentBody& body) {
            if (auto* const comments = commentsOf(body)) {
                comments->push_back({stated.id, stated.by, stated.eff, *comment});
            }
        };
    }
    if (const auto* const issued = std::get_if<RequisitionIssued>(&operation.body)) {
        return to<Requisition>(
            [issued](Requisition& asked) { asked = withIssued(std::move(asked), issued->lines, 1); });
    }
    return {};
}

Addition removalFrom(const DocumentName& name, const Operation& operation, const OperationId& id)
{
    if (name.kind() == document_kind::kRoom) {
        if (const Counts missing = minibarDelta(operation); !missing.empty()) {
            return to<Room>([missing](Room& room) { room = withMissing(std::move(room), missing, -1); });
        }
        const bool isNote = std::holds_alternative<RoomNoted>(operation.body);
        return isNote ? to<Room>([id](Room& room) { eraseRemark(room.notes, id); }) : Addition{};
    }
    if (commentIn(operation.body) != nullptr) {
        return [id](DocumentBody& body) {
            if (auto* const comments = commentsOf(body)) {
                eraseRemark(*comments, id);
            }
        };
    }
    if (const auto* const issued = std::get_if<RequisitionIssued>(&operation.body);
        issued != nullptr && name.kind() == document_kind::kRequisition) {
        return to<Requisition>(
            [lines = issued->lines](Requisition& asked) { asked = withIssued(std::move(asked), lines, -1); });
    }
    return {};
}

Verdict verdictOnAddition(const DocumentBody& body)
{
    if (std::holds_alternative<std::monostate>(body)) {
        return overtaken(Reason::UnknownDocument);
    }
    const auto* const asked = std::get_if<Requisition>(&body);
    return asked != nullptr && asked->state != RequisitionState::Approved ? overtaken(Reason::NewerState) : kApplied;
}

} // namespace turndown
