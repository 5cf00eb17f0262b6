#include "sync-server/reports/room_deeds.hpp"

#include <algorithm>
#include <set>

namespace turndown::server {

namespace {

/// Kinds that decide who is in a room, and of which type it is.
bool isOfStays(const std::string& kind)
{
    return kind.starts_with("stay.") || kind == "document.set";
}

bool isOfThings(const std::string& kind)
{
    return kind == "room.cleaned" || kind.starts_with("minibar.");
}

bool matters(const LedgerOperation& kept)
{
    return isOfStays(kept.kind) || isOfThings(kept.kind) || kept.kind == "operation.undone";
}

/// Whether the undo was for its author to say. What it can no longer change in the room, such as a cleaning that has been
/// inspected since, was taken back all the same where things are counted.
bool mayHaveTakenBack(const ToldOperation& told)
{
    return told.verdict != overtaken(Reason::RoleNotAllowed) && told.accepted.undoneEff;
}

bool isOccupied(const Document& document)
{
    const auto* const room = std::get_if<Room>(&document.body);
    return room != nullptr && room->occupancy == Occupancy::Occupied;
}

/// Folds the stays of one room, up to one moment after the other. Those that were taken back are not among them, from the
/// beginning: what took them back had nothing else to change.
class Guests {
public:
    explicit Guests(const DocumentHistory& room) : m_document{room.start}
    {
        std::set<OperationId> known;
        std::set<OperationId> takenBack;
        for (const auto& told : room.since) {
            known.insert(told->accepted.operation.id);
            const auto* const undone = std::get_if<OperationUndone>(&told->accepted.operation.body);
            if (undone != nullptr && told->verdict == kApplied) {
                takenBack.insert(undone->op);
            }
        }
        for (const auto& told : room.since) {
            const auto& operation = told->accepted.operation;
            const auto* const undone = std::get_if<OperationUndone>(&operation.body);
            // What the snapshot holds can only be taken back where that was said.
            const bool reachesBack = undone != nullptr && told->verdict == kApplied && !known.contains(undone->op);
            if (reachesBack || (isOfStays(operation.kind) && !takenBack.contains(operation.id))) {
                m_stays.push_back(&told->accepted);
            }
        }
    }

    [[nodiscard]] const Document& at(UtcTime moment)
    {
        for (; m_next < m_stays.size() && (m_stays[m_next]->eff < moment || setsUp(*m_stays[m_next])); ++m_next) {
            m_document = apply(std::move(m_document), *m_stays[m_next]).document;
        }
        return m_document;
    }

private:
    /// Nobody comes or goes by it, and what sets a room up folds first, whatever its time.
    static bool setsUp(const AcceptedOperation& accepted)
    {
        return std::holds_alternative<DocumentSet>(accepted.operation.body);
    }

    Document m_document;
    std::vector<const AcceptedOperation*> m_stays;
    std::size_t m_next = 0;
};

std::string typeOf(const DocumentHistory& room)
{
    Guests guests{room};
    const auto* const today = std::get_if<Room>(&guests.at(UtcTime::max()).body);
    return today == nullptr ? "" : today->type;
}

} // namespace

std::vector<DocumentHistory> roomHistories(const LedgerTransaction& ledger, const Asked& asked)
{
    return historiesSince(ledger, document_kind::kRoom, spanOf(asked).from, matters);
}

std::set<OperationId> takenBackIn(const DocumentHistory& room)
{
    std::set<OperationId> takenBack;
    for (const auto& told : room.since) {
        const auto* const undone = std::get_if<OperationUndone>(&told->accepted.operation.body);
        if (undone != nullptr && mayHaveTakenBack(*told)) {
            takenBack.insert(undone->op);
        }
    }
    return takenBack;
}

std::vector<RoomDeed> deedsIn(const std::vector<DocumentHistory>& rooms, const TimeSpan& span)
{
    std::vector<RoomDeed> deeds;
    for (const DocumentHistory& room : rooms) {
        const auto takenBack = takenBackIn(room);
        const std::string type = typeOf(room);
        for (const auto& told : room.since) {
            const auto& accepted = told->accepted;
            const bool isWithin = span.from <= accepted.eff && accepted.eff < span.until;
            if (isWithin && isOfThings(accepted.operation.kind) && !takenBack.contains(accepted.operation.id)) {
                deeds.push_back({&accepted, type});
            }
        }
    }
    return deeds;
}

std::map<Day, std::int64_t> occupiedByNight(const std::vector<DocumentHistory>& rooms, const Asked& asked)
{
    std::map<Day, UtcTime> ends;
    for (Day day = asked.period.from; day <= asked.period.to; day += std::chrono::days{1}) {
        const UtcTime end = beginningOf(asked, day + std::chrono::days{1});
        if (end > asked.now) {
            break;
        }
        ends[day] = end;
    }
    std::map<Day, std::int64_t> nights;
    for (const DocumentHistory& room : rooms) {
        Guests guests{room};
        for (const auto& [day, end] : ends) {
            nights[day] += isOccupied(guests.at(end)) ? 1 : 0;
        }
    }
    return nights;
}

std::int64_t occupiedNights(const std::vector<DocumentHistory>& rooms, const Asked& asked)
{
    std::int64_t nights = 0;
    for (const auto& [day, occupied] : occupiedByNight(rooms, asked)) {
        nights += occupied;
    }
    return nights;
}

} // namespace turndown::server
