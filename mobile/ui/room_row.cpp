#include "mobile/ui/room_row.hpp"

#include "mobile/core/credits.hpp"
#include "mobile/core/inspection_queue.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "shared/rules/loan_views.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

QString workState(const Room& room)
{
    switch (room.condition) {
    case Condition::Dirty:
        if (isUnderWay(room.task)) { // The guest has left since: the work goes on.
            return room.task.state == TaskState::Paused ? QStringLiteral("paused") : QStringLiteral("cleaning");
        }
        return room.inspection.result == InspectionResult::Failed ? QStringLiteral("rework") : QStringLiteral("dirty");
    case Condition::Cleaning:
        return room.task.state == TaskState::Paused ? QStringLiteral("paused") : QStringLiteral("cleaning");
    case Condition::Clean:
    case Condition::Inspected:
    case Condition::Pickup:
        return text(nameOf(room.condition));
    }
    return {};
}

/// Since when what the card says first has been so: `10:31`, or empty.
QString since(const Room& room, const Hotel& hotel)
{
    if (tablet::isShut(room) && needsCleaning(room)) {
        return room.service.since ? hotel.clockText(*room.service.since) : QString{};
    }
    if (isUnderWay(room.task)) {
        return room.task.startedAt ? hotel.clockText(*room.task.startedAt) : QString{};
    }
    if (room.condition == Condition::Clean && room.task.cleanedAt) {
        return hotel.clockText(*room.task.cleanedAt);
    }
    return room.condition == Condition::Inspected && room.inspection.at ? hotel.clockText(*room.inspection.at)
                                                                        : QString{};
}

/// Whose work the card tells of: who is at it, or who did it.
QString worker(const Room& room, const Hotel& hotel)
{
    const bool underWay = isUnderWay(room.task);
    const auto& who = underWay ? room.task.startedBy : room.task.cleanedBy;
    const bool tells = underWay || room.condition == Condition::Clean;
    return tells && who ? hotel.staffName(*who) : QString{};
}

/// Where housekeeping saw something else than the front desk says: what it saw, `vacant` or `occupied`; else empty.
QString seenInstead(const Room& room)
{
    if (!hasDiscrepancy(room)) {
        return {};
    }
    return text(nameOf(room.observed->occupied ? Occupancy::Occupied : Occupancy::Vacant));
}

/// Why something lent to the room should be asked back for: `due-out`, `checked-out`; empty: for nothing.
QString lentCode(const Document& document, const Room& room, const Hotel& hotel)
{
    for (const Loan& loan : hotel.lentTo(room.number)) {
        const auto warning = outlookOf(loan, &document, {}).warning;
        if (warning != LoanWarning::None) {
            return text(nameOf(warning));
        }
    }
    return {};
}

} // namespace

QString roomState(const Room& room)
{
    if (room.sale != Sale::Available) {
        return text(nameOf(room.sale));
    }
    if (tablet::isShut(room) && (needsCleaning(room) || room.service.flag == ServiceFlag::DoubleLock)) {
        return text(nameOf(room.service.flag));
    }
    return workState(room);
}

QString stepCode(tablet::NextStep step)
{
    using tablet::NextStep;
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::Start:
        return QStringLiteral("start");
    case NextStep::Resume:
        return QStringLiteral("resume");
    case NextStep::TryAgain:
        return QStringLiteral("try-again");
    case NextStep::TakeOver:
        return QStringLiteral("take-over");
    case NextStep::Finish:
        return QStringLiteral("finish");
    case NextStep::Inspect:
        return QStringLiteral("inspect");
    }
    return {};
}

QString passBarCode(const Room& room, const Hotel& hotel)
{
    using tablet::PassBar;
    const auto bar = hotel.person() ? tablet::whyNotPass(room, *hotel.person()) : PassBar::RoleNotAllowed;
    if (!bar) {
        return {};
    }
    switch (*bar) {
    case PassBar::OwnWork:
        return QStringLiteral("own-work");
    case PassBar::VipNeedsSupervisor:
        return QStringLiteral("vip-needs-supervisor");
    case PassBar::RoleNotAllowed:
        return QStringLiteral("role-not-allowed");
    }
    return {};
}

QString stayCode(const Room& room)
{
    return text(nameOf(room.occupancy)) + QLatin1Char{'-'} + text(nameOf(room.stay));
}

std::optional<Unseen> unseen(const Room& room, const Hotel& hotel)
{
    const auto since = unseenSince(room);
    if (!since || room.occupancy != Occupancy::Occupied) {
        return std::nullopt;
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(hotel.now() - *since);
    return Unseen{std::max(0, static_cast<int>(minutes.count())), hotel.daysAgo(*since), hotel.clockText(*since)};
}

bool isWelfareCheckDue(const Room& room, const Hotel& hotel)
{
    const auto threshold = hotel.property() ? hotel.property()->settings.dndThreshold : Settings{}.dndThreshold;
    return turndown::isWelfareCheckDue(room, hotel.now(), threshold);
}

int minutesShut(const Room& room, UtcTime now)
{
    if (!tablet::isShut(room) || !room.service.since) {
        return 0;
    }
    const auto shut = std::chrono::duration_cast<std::chrono::minutes>(now - *room.service.since);
    return std::max(0, static_cast<int>(shut.count()));
}

int creditsIn(const Room& room, const Hotel& hotel)
{
    const auto type = hotel.tablet().show(DocumentName{document_kind::kRoomType, room.type});
    return tablet::creditsOf(room, type.as<RoomType>());
}

const QByteArrayList& roomRoles()
{
    static const QByteArrayList roles{
        "number",   "floor",  "roomState", "code",        "task",   "credits",     "stay",          "vip",
        "rush",     "queue",  "step",      "since",       "worker", "minutesShut", "welfare",       "assignedTo",
        "mine",     "makeUp", "waiting",   "disputed",    "seen",   "movable",     "unseenMinutes", "unseenDays",
        "unseenAt", "area",   "name",      "overdueDays", "lent"};
    return roles;
}

Row roomRow(const tablet::ShownDocument& shown, const Hotel& hotel)
{
    const Room& room = *shown.as<Room>();
    const auto has = [&](RoomFlag flag) { return room.flags.count(flag) > 0; };
    const auto alone = unseen(room, hotel).value_or(Unseen{});
    const auto& conflicts = shown.document->conflicts;
    const bool disputed = std::any_of(conflicts.begin(), conflicts.end(), [](const auto& c) { return !c.resolved; });
    const auto& to = room.task.assignedTo;
    const bool mine = hotel.person() && to == hotel.person()->id;
    const auto step =
        hotel.person() ? tablet::nextStep(room, *hotel.person(), hotel.inspectionRequired()) : tablet::NextStep::None;
    const bool movable = mine && tablet::listPartOf(room, hotel.person()->id) != tablet::ListPart::Finished;

    return {text(room.number),
            {text(room.number),
             text(room.floor),
             roomState(room),
             text(roomCode(room)),
             text(nameOf(room.task.kind)),
             creditsIn(room, hotel),
             stayCode(room),
             has(RoomFlag::Vip),
             has(RoomFlag::Rush),
             has(RoomFlag::Queue),
             stepCode(step),
             since(room, hotel),
             worker(room, hotel),
             minutesShut(room, hotel.now()),
             isWelfareCheckDue(room, hotel),
             to ? hotel.staffName(*to) : QString{},
             mine,
             room.service.flag == ServiceFlag::MakeUp,
             !shown.pending.empty(),
             disputed,
             seenInstead(room),
             movable,
             alone.minutes,
             alone.days,
             alone.at,
             QString{},
             QString{},
             0,
             lentCode(*shown.document, room, hotel)}};
}

} // namespace turndown::ui
