#include "mobile/core/duty_changes.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/core/request_order.hpp"

#include <algorithm>
#include <string_view>

namespace turndown::tablet {

namespace {

/// The last operation that applied and was not known before; null also where it is the person's own.
const RecentOperation* newsFor(const Document& before, const Document& after, const StaffId& person)
{
    const auto isNews = [&](const RecentOperation& one) {
        return one.verdict == kApplied && findRecent(before, one.id) == nullptr;
    };
    const auto found = std::find_if(after.recent.rbegin(), after.recent.rend(), isNews);
    return found != after.recent.rend() && found->by != person ? &*found : nullptr;
}

Announcement told(const Document& after, RoomChange change, std::string_view detail, const RecentOperation& cause)
{
    return {{}, change, std::string{detail}, cause.by, cause.eff, after.name};
}

std::optional<RoomChange> changeOf(const Area& before, const Area& after, const StaffId& person)
{
    const bool mine = after.assignedTo == person;
    if (mine && after.inspection.result == InspectionResult::Failed && after.inspection.op != before.inspection.op) {
        return RoomChange::SentBack;
    }
    if (mine != (before.assignedTo == person)) {
        return mine ? RoomChange::Given : RoomChange::TakenAway;
    }
    if (mine && after.doneOp != before.doneOp && after.doneBy != person) {
        return RoomChange::Cleaned;
    }
    const bool taken = mine && after.startedOp != before.startedOp && after.startedBy && after.startedBy != person;
    return taken ? std::optional{RoomChange::TakenOver} : std::nullopt;
}

bool holds(RoomChange change, const Area& area, const StaffId& person)
{
    const bool mine = area.assignedTo == person;
    if (change == RoomChange::TakenAway) {
        return !mine;
    }
    if (change == RoomChange::Given) {
        return mine && !isUnderWay(area);
    }
    if (change == RoomChange::SentBack) {
        return mine && area.inspection.result == InspectionResult::Failed && !isUnderWay(area);
    }
    if (change == RoomChange::TakenOver) {
        return mine && area.state == TaskState::Started && area.startedBy != person;
    }
    return mine && area.state == TaskState::Done; // Somebody else has cleaned it.
}

bool isTheirs(const Request* request, const StaffId& person)
{
    return request != nullptr && isOpen(*request) && partOf(*request, person) == RequestPart::Mine;
}

} // namespace

std::optional<Announcement> whatChangedInArea(const Document& before, const Document& after, const StaffId& person)
{
    const auto* const was = std::get_if<Area>(&before.body);
    const auto* const is = std::get_if<Area>(&after.body);
    const RecentOperation* const cause = newsFor(before, after, person);
    const auto change =
        was != nullptr && is != nullptr && cause != nullptr ? changeOf(*was, *is, person) : std::nullopt;
    return change ? std::optional{told(after, *change, {}, *cause)} : std::nullopt;
}

std::optional<Announcement> whatChangedInRequest(const Document& before, const Document& after, const StaffId& person)
{
    const auto* const is = std::get_if<Request>(&after.body);
    const RecentOperation* const cause = newsFor(before, after, person);
    const bool was = isTheirs(std::get_if<Request>(&before.body), person);
    if (is == nullptr || cause == nullptr || was == isTheirs(is, person)) {
        return std::nullopt;
    }
    return told(after, was ? RoomChange::RequestGone : RoomChange::Requested, is->what, *cause);
}

bool stillHolds(const Announcement& announcement, const Document& after, const StaffId& person)
{
    if (const auto* const area = std::get_if<Area>(&after.body)) {
        return holds(announcement.change, *area, person);
    }
    const auto* const request = std::get_if<Request>(&after.body);
    if (request == nullptr) {
        return false;
    }
    const bool waits = isTheirs(request, person) && request->state == RequestState::Open;
    return announcement.change == RoomChange::Requested ? waits : !isTheirs(request, person);
}

} // namespace turndown::tablet
