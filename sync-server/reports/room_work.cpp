#include "sync-server/reports/room_work.hpp"

#include "sync-server/reports/consumption_report.hpp"
#include "sync-server/reports/room_deeds.hpp"

#include <algorithm>
#include <set>

namespace turndown::server {

namespace {

bool matters(const LedgerOperation& kept)
{
    static const std::set<std::string> kinds{"room.started",  "room.cleaned", "room.inspected",
                                             "room.observed", "document.set", "operation.undone"};
    return kinds.contains(kept.kind) || kept.kind.starts_with("stay.");
}

std::int64_t piecesIn(const Counts& counts)
{
    std::int64_t pieces = 0;
    for (const auto& [item, quantity] : counts) {
        pieces += quantity;
    }
    return pieces;
}

std::int64_t creditsOf(const House& house, const std::string& room, TaskKind task)
{
    const auto known = house.rooms.find(room);
    const auto type = known == house.rooms.end() ? house.types.end() : house.types.find(known->second.type);
    if (type == house.types.end()) {
        return 0;
    }
    const auto credits = type->second.credits.find(task);
    return credits == type->second.credits.end() ? 0 : credits->second;
}

/// Goes through one room's history and keeps what belongs to each cleaning.
class RoomWork {
public:
    RoomWork(const DocumentHistory& room, const House& house)
        : m_takenBack{takenBackIn(room)}, m_house{house}, m_room{room.start.name.key()}
    {
        for (const auto& told : room.since) {
            if (!m_takenBack.contains(told->accepted.operation.id)) {
                hear(*told);
            }
        }
    }

    [[nodiscard]] const std::vector<WorkDone>& all() const { return m_work; }

private:
    void hear(const ToldOperation& told)
    {
        const auto& body = told.accepted.operation.body;
        if (std::holds_alternative<RoomStarted>(body)) {
            m_starts[told.accepted.operation.by] = told.accepted.eff;
        } else if (const auto* const cleaned = std::get_if<RoomCleaned>(&body)) {
            hearCleaned(told, *cleaned);
        } else if (const auto* const inspected = std::get_if<RoomInspected>(&body)) {
            hearInspected(told, *inspected);
        }
    }

    void hearCleaned(const ToldOperation& told, const RoomCleaned& cleaned)
    {
        WorkDone work{&told.accepted, told.verdict, m_room, cleaned.task};
        if (const auto started = m_starts.find(work.by()); started != m_starts.end()) {
            work.startedAt = started->second;
            m_starts.erase(started);
        }
        const auto since = work.startedAt ? told.accepted.eff - *work.startedAt : std::chrono::milliseconds{0};
        const auto measured = std::chrono::duration_cast<std::chrono::minutes>(since).count();
        work.minutes = cleaned.minutes > 0 ? cleaned.minutes : measured;
        work.linen = piecesIn(cleaned.linen);
        work.credits = creditsOf(m_house, m_room, cleaned.task);
        m_work.push_back(std::move(work));
    }

    void hearInspected(const ToldOperation& told, const RoomInspected& inspected)
    {
        const auto judged = std::find_if(m_work.begin(), m_work.end(), [&](const WorkDone& work) {
            return inspected.cleanedOp == work.told->operation.id;
        });
        const bool counts = told.verdict.outcome != Outcome::Overtaken;
        if (counts && judged != m_work.end() && judged->judged == nullptr) {
            judged->judged = &told.accepted;
        }
    }

    std::set<OperationId> m_takenBack;
    const House& m_house;
    std::string m_room;
    std::map<StaffId, UtcTime> m_starts;
    std::vector<WorkDone> m_work;
};

} // namespace

const RoomInspected* WorkDone::inspection() const
{
    return judged == nullptr ? nullptr : std::get_if<RoomInspected>(&judged->operation.body);
}

std::vector<DocumentHistory> workHistories(const LedgerTransaction& ledger, const Asked& asked)
{
    return historiesSince(ledger, document_kind::kRoom, spanOf(asked).from, matters);
}

House houseOf(const std::vector<Document>& rooms, const std::vector<Document>& types)
{
    House house;
    for (const Document& document : rooms) {
        if (const auto* const room = std::get_if<Room>(&document.body)) {
            house.rooms.emplace(document.name.key(), *room);
        }
    }
    house.types = roomTypesOf(types);
    return house;
}

std::vector<WorkDone> workIn(const std::vector<DocumentHistory>& rooms, const House& house, const TimeSpan& span)
{
    std::vector<WorkDone> work;
    for (const DocumentHistory& room : rooms) {
        const RoomWork here{room, house};
        for (const WorkDone& done : here.all()) {
            if (span.from <= done.told->eff && done.told->eff < span.until) {
                work.push_back(done);
            }
        }
    }
    std::sort(work.begin(), work.end(), [](const WorkDone& left, const WorkDone& right) {
        return FoldPosition{left.told->eff, left.told->operation.id} <
               FoldPosition{right.told->eff, right.told->operation.id};
    });
    return work;
}

} // namespace turndown::server
