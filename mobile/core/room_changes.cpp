#include "mobile/core/room_changes.hpp"

#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <tuple>

namespace turndown::tablet {

namespace {

using Kinds = std::initializer_list<std::string_view>;

/// Gathers what changed, each with the operation of somebody else that explains it.
class Comparison {
public:
    Comparison(const Document& before, const Document& after, const StaffId& person)
        : m_before{before}, m_after{after}, m_person{person}
    {
    }

    /// Notes a change, if somebody else is behind it. `kinds` may have caused it; or the taking back of another.
    void note(RoomChange change, Kinds kinds, std::string_view detail = {})
    {
        if (const RecentOperation* cause = causeOf(kinds); cause != nullptr && cause->by != m_person) {
            m_found.push_back({std::string{m_after.name.key()}, change, std::string{detail}, cause->by, cause->eff});
        }
    }

    std::vector<Announcement> found() { return std::move(m_found); }

private:
    /// The last of these kinds that was not known before.
    [[nodiscard]] const RecentOperation* causeOf(Kinds kinds) const
    {
        for (auto recent = m_after.recent.rbegin(); recent != m_after.recent.rend(); ++recent) {
            const bool fits = recent->kind == "operation.undone" ||
                              std::find(kinds.begin(), kinds.end(), recent->kind) != kinds.end();
            if (fits && recent->verdict.outcome == Outcome::Applied && findRecent(m_before, recent->id) == nullptr) {
                return &*recent;
            }
        }
        return nullptr;
    }

    const Document& m_before;
    const Document& m_after;
    const StaffId& m_person;
    std::vector<Announcement> m_found;
};

bool has(const Room& room, RoomFlag flag)
{
    return room.flags.count(flag) > 0;
}

void compareStay(Comparison& news, const Room& before, const Room& after)
{
    if (before.turn != after.turn && before.turn) {
        const bool out = after.occupancy == Occupancy::Vacant;
        news.note(out ? RoomChange::CheckedOut : RoomChange::CheckedIn,
                  {"stay.checked_out", "stay.checked_in", "stay.moved"});
    } else if (after.stay != before.stay && after.stay == Stay::DueOut) {
        news.note(RoomChange::DueOut, {"stay.due_out", "stay.changed"});
    } else if (before.stay == Stay::DueOut && after.stay == Stay::Stayover) {
        news.note(RoomChange::StaysOn, {"stay.changed"});
    }
}

void compareFlags(Comparison& news, const Room& before, const Room& after)
{
    for (const auto& [flag, on, over] : {std::tuple{RoomFlag::Rush, RoomChange::Rush, RoomChange::RushOver},
                                         std::tuple{RoomFlag::Vip, RoomChange::Vip, RoomChange::VipOver},
                                         std::tuple{RoomFlag::Queue, RoomChange::Queue, RoomChange::QueueOver}}) {
        if (!has(before, flag) && has(after, flag)) {
            news.note(on, {"room.flagged", "stay.checked_in", "stay.checked_out", "stay.changed", "stay.moved"});
        } else if (has(before, flag) && !has(after, flag)) {
            news.note(over, {"room.flagged"}); // That a departure takes the guest's marks along goes without saying.
        }
    }
}

void compareWork(Comparison& news, const Room& before, const Room& after, const StaffId& person)
{
    if (after.inspection.result == InspectionResult::Failed && after.inspection.op != before.inspection.op) {
        news.note(RoomChange::SentBack, {"room.inspected"});
        return;
    }
    if (after.task.kind != before.task.kind) {
        news.note(RoomChange::OtherTask, {"room.assigned"}, nameOf(after.task.kind));
    }
    if (after.task.startedOp != before.task.startedOp && after.task.startedBy != person) {
        news.note(RoomChange::TakenOver, {"room.started"});
    }
    if (after.task.cleanedOp != before.task.cleanedOp && after.task.cleanedBy != person) {
        news.note(RoomChange::Cleaned, {"room.cleaned"});
    }
    if (after.condition != before.condition) {
        news.note(RoomChange::ConditionSet, {"room.overridden"}, nameOf(after.condition));
    }
}

void compareDoor(Comparison& news, const Room& before, const Room& after)
{
    if (after.service.flag != before.service.flag) {
        const bool off = after.service.flag == ServiceFlag::None;
        news.note(off ? RoomChange::SignOff : RoomChange::Sign, {"room.service_set"}, nameOf(after.service.flag));
    }
    if (after.sale != before.sale) {
        const bool on = after.sale == Sale::Available;
        news.note(on ? RoomChange::OnSale : RoomChange::OffSale, {"room.sale_set"}, nameOf(after.sale));
    }
    if (!after.notes.empty() && (before.notes.empty() || before.notes.back().op != after.notes.back().op)) {
        news.note(RoomChange::Noted, {"room.noted"});
    }
}

enum class Topic { Owner, Stay, Rush, Vip, Queue, Work, Sale, Sign, Note, Request };

Topic topicOf(RoomChange change)
{
    switch (change) {
    case RoomChange::Given:
    case RoomChange::TakenAway:
        return Topic::Owner;
    case RoomChange::CheckedOut:
    case RoomChange::CheckedIn:
    case RoomChange::DueOut:
    case RoomChange::StaysOn:
        return Topic::Stay;
    case RoomChange::Rush:
    case RoomChange::RushOver:
        return Topic::Rush;
    case RoomChange::Vip:
    case RoomChange::VipOver:
        return Topic::Vip;
    case RoomChange::Queue:
    case RoomChange::QueueOver:
        return Topic::Queue;
    case RoomChange::SentBack:
    case RoomChange::OtherTask:
    case RoomChange::TakenOver:
    case RoomChange::Cleaned:
    case RoomChange::ConditionSet:
        return Topic::Work;
    case RoomChange::OffSale:
    case RoomChange::OnSale:
        return Topic::Sale;
    case RoomChange::Sign:
    case RoomChange::SignOff:
        return Topic::Sign;
    case RoomChange::Noted:
        return Topic::Note;
    case RoomChange::Requested:
    case RoomChange::RequestGone:
        return Topic::Request;
    }
    return Topic::Note;
}

} // namespace

std::vector<Announcement> whatChanged(const Document& before, const Document& after, const StaffId& person)
{
    const auto* const was = std::get_if<Room>(&before.body);
    const auto* const is = std::get_if<Room>(&after.body);
    if (was == nullptr || is == nullptr) {
        return {};
    }
    Comparison news{before, after, person};
    const bool mineBefore = was->task.assignedTo == person;
    const bool mine = is->task.assignedTo == person;
    if (mine && mineBefore) {
        compareStay(news, *was, *is);
        compareFlags(news, *was, *is);
        compareWork(news, *was, *is, person);
        compareDoor(news, *was, *is);
    } else if (mine && is->inspection.op != was->inspection.op) {
        news.note(RoomChange::SentBack, {"room.inspected"}); // It comes back to whoever cleaned it.
    } else if (mine) {
        news.note(RoomChange::Given, {"room.assigned"});
    } else if (mineBefore) {
        news.note(RoomChange::TakenAway, {"room.assigned", "room.inspected"});
    }
    return news.found();
}

bool stillHolds(const Announcement& announcement, const Room& room, const StaffId& person)
{
    const bool mine = room.task.assignedTo == person;
    const bool toDo = needsCleaning(room) && room.task.state == TaskState::Open;
    if (announcement.change == RoomChange::TakenAway) {
        return !mine;
    }
    if (!mine) {
        return false;
    }
    switch (announcement.change) {
    case RoomChange::Given:
    case RoomChange::SentBack:
        return toDo;
    case RoomChange::TakenAway:
        return false;
    case RoomChange::CheckedOut:
        return toDo && room.occupancy == Occupancy::Vacant;
    case RoomChange::CheckedIn:
        return room.occupancy == Occupancy::Occupied;
    case RoomChange::DueOut:
        return room.stay == Stay::DueOut;
    case RoomChange::StaysOn:
        return room.stay == Stay::Stayover;
    case RoomChange::Rush:
        return needsCleaning(room) && has(room, RoomFlag::Rush);
    case RoomChange::RushOver:
        return needsCleaning(room) && !has(room, RoomFlag::Rush);
    case RoomChange::Vip:
        return has(room, RoomFlag::Vip);
    case RoomChange::VipOver:
        return !has(room, RoomFlag::Vip);
    case RoomChange::Queue:
        return needsCleaning(room) && has(room, RoomFlag::Queue);
    case RoomChange::QueueOver:
        return needsCleaning(room) && !has(room, RoomFlag::Queue);
    case RoomChange::OtherTask:
        return announcement.detail == nameOf(room.task.kind);
    case RoomChange::TakenOver:
        return room.task.state == TaskState::Started && room.task.startedBy != person;
    case RoomChange::Cleaned:
        return room.task.state == TaskState::Done;
    case RoomChange::ConditionSet:
        return announcement.detail == nameOf(room.condition);
    case RoomChange::OffSale:
        return room.sale != Sale::Available;
    case RoomChange::OnSale:
        return room.sale == Sale::Available;
    case RoomChange::Sign:
        return announcement.detail == nameOf(room.service.flag);
    case RoomChange::SignOff:
        return room.service.flag == ServiceFlag::None;
    case RoomChange::Noted:
        return !room.notes.empty();
    case RoomChange::Requested:
    case RoomChange::RequestGone:
        return false; // Of requests, not of rooms.
    }
    return false;
}

bool aboutTheSame(const Announcement& left, const Announcement& right)
{
    return left.room == right.room && left.other == right.other && topicOf(left.change) == topicOf(right.change);
}

} // namespace turndown::tablet
