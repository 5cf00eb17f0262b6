#include "mobile/crew/inspector.hpp"

#include "mobile/core/room_work.hpp"

#include <utility>

namespace turndown::crew {

namespace {

constexpr HotelTime kShiftBegins = at(8, 30);
constexpr HotelTime kLookAgain{3};
constexpr HotelTime kShortestLook{2};
constexpr HotelTime kLongestLook{5}; ///< Source: docs/domain.md, 3c.
constexpr double kSentBack = 0.07;
constexpr int kOneOccupiedRoomIn = 10; ///< The sample: rooms whose number ends in 7.

bool isVip(const Room& room)
{
    return room.flags.count(RoomFlag::Vip) != 0;
}

} // namespace

Inspector::Inspector(CrewTablet& tablet, Chance chance)
    : m_tablet{tablet}, m_chance{std::move(chance)}, m_busyUntil{kShiftBegins}
{
}

Done Inspector::goOn(HotelTime now)
{
    m_tablet.goOn(now);
    if (now < m_busyUntil) {
        return done();
    }
    if (m_room) {
        return inspect(*std::exchange(m_room, std::nullopt));
    }
    m_room = nextRoom();
    m_busyUntil = now + (m_room ? m_chance.between(kShortestLook, kLongestLook) : kLookAgain);
    return done();
}

bool Inspector::shouldLookAt(const Room& room) const
{
    if (tablet::nextStep(room, m_tablet.person(), true) != tablet::NextStep::Inspect) {
        return false;
    }
    const bool sampled = !room.number.empty() && (room.number.back() - '0') % kOneOccupiedRoomIn == 7;
    return room.occupancy == Occupancy::Vacant || sampled;
}

/// A VIP's room if there is one; else any, so that two inspectors seldom stand before the same door.
std::optional<DocumentName> Inspector::nextRoom()
{
    std::vector<DocumentName> waiting;
    for (const tablet::ShownDocument& shown : m_tablet.core().list(document_kind::kRoom)) {
        const Room& room = *shown.as<Room>();
        if (!shouldLookAt(room)) {
            continue;
        }
        if (isVip(room)) {
            return shown.document->name;
        }
        waiting.push_back(shown.document->name);
    }
    return waiting.empty() ? std::nullopt : std::optional{waiting.at(m_chance.pick(waiting.size()))};
}

/// Sends a room back at most once a day, so that the day comes to an end.
Done Inspector::inspect(const DocumentName& name)
{
    const tablet::ShownDocument shown = m_tablet.core().show(name);
    const Room& room = *shown.as<Room>();
    if (!shouldLookAt(room)) {
        return done(); // a colleague was quicker
    }
    RoomInspected inspected;
    inspected.cleanedOp = room.task.cleanedOp;
    inspected.passed = room.inspection.failCount > 0 || !m_chance.happens(kSentBack);
    if (!inspected.passed) {
        inspected.lines = whatIsWrong();
    }
    const auto tapped = m_tablet.tap(name, inspected);
    return tapped ? done() : Done{tapped.error()};
}

std::vector<InspectionLine> Inspector::whatIsWrong()
{
    for (const tablet::ShownDocument& shown : m_tablet.core().list(document_kind::kChecklist)) {
        const Checklist& checklist = *shown.as<Checklist>();
        if (!checklist.lines.empty()) {
            const ChecklistLine& line = checklist.lines.at(m_chance.pick(checklist.lines.size()));
            return {{line.code, LineResult::Fail, "not-clean", ""}};
        }
    }
    return {{"general", LineResult::Fail, "not-clean", ""}};
}

} // namespace turndown::crew
