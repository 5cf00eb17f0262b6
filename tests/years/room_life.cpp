#include "tests/years/hotel_life.hpp"

namespace turndown::test {

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

json idOrNull(const std::optional<OperationId>& id)
{
    return id ? json(id->text()) : json(nullptr);
}

} // namespace

void HotelLife::planRoom(RoomLife& room)
{
    if (!room.occupied) {
        if (m_dice.happens(60)) {
            planArrival(room);
        }
    } else if (--room.nights < 0) {
        planDeparture(room);
        if (m_dice.happens(85)) {
            planArrival(room);
        }
    } else {
        planStayover(room);
    }
}

void HotelLife::planDeparture(RoomLife& room)
{
    const auto doc = "room/" + room.number;
    at(40min, [this, doc] { state("pms", "stay.due_out", doc, json::object()); });
    at(150min + m_dice.within(210min), [this, &room, doc] {
        room.turn = state("pms", "stay.checked_out", doc, json::object());
        room.occupied = false;
    });
    clean(room, "departure");
}

void HotelLife::planStayover(RoomLife& room)
{
    const auto doc = "room/" + room.number;
    if (m_dice.happens(10)) {
        at(4h + m_dice.within(60min), [this, &room, doc] {
            m_tablets[attendantOf(room)].tell(m_seen, "u-li", "room.service_set", doc,
                                              {{"turn", idOrNull(room.turn)}, {"flag", "dnd"}});
        });
        if (m_dice.happens(50)) {
            return; // All day.
        }
    }
    clean(room, "stayover");
    if (m_dice.happens(15)) {
        at(13h + m_dice.within(120min), [this, &room] { finish(room, "turndown"); });
    }
}

void HotelLife::planArrival(RoomLife& room)
{
    at(10h + m_dice.within(360min), [this, &room] {
        const json guests{{"adults", 1 + m_dice.below(2)}, {"name", "Guest " + std::to_string(m_dice.below(9999))}};
        room.turn = state("pms", "stay.checked_in", "room/" + room.number, {{"guests", guests}});
        room.occupied = true;
        room.nights = m_dice.below(4);
    });
}

/// From the office's assignment to the finish, and for departures to the inspection.
void HotelLife::clean(RoomLife& room, const std::string& task)
{
    const auto doc = "room/" + room.number;
    at(90min + m_dice.within(20min), [this, doc, task] {
        state("u-sun", "room.assigned", doc, {{"to", "u-li"}, {"task", task}, {"position", 1 + m_dice.below(14)}});
    });
    at(5h + m_dice.within(300min), [this, &room, doc, task] {
        auto& tablet = m_tablets[attendantOf(room)];
        tablet.tell(m_seen, "u-li", "room.started", doc, {{"turn", idOrNull(room.turn)}, {"task", task}});
        if (m_dice.happens(10)) {
            later(5min, [this, &room, doc, &tablet] {
                tablet.tell(m_seen, "u-li", "room.paused", doc, {{"turn", idOrNull(room.turn)}});
            });
        }
        if (m_dice.happens(30)) {
            later(6min, [this, &room, doc, &tablet] {
                tablet.tell(m_seen, "u-li", "room.observed", doc,
                            {{"turn", idOrNull(room.turn)}, {"occupied", room.occupied}, {"persons", 2}});
            });
        }
        later(20min + m_dice.within(20min), [this, &room, task] { finish(room, task); });
    });
}

void HotelLife::finish(RoomLife& room, const std::string& task)
{
    const auto doc = "room/" + room.number;
    auto& tablet = m_tablets[attendantOf(room)];
    json body{{"turn", idOrNull(room.turn)}, {"task", task}, {"minutes", 20 + m_dice.below(20)}};
    body.update(countsOf(room, task));
    if (room.failed) {
        body["answers"] = room.failed->text();
        room.failed.reset();
    }
    room.cleaned = tablet.tell(m_seen, "u-li", "room.cleaned", doc, body);
    if (m_dice.happens(2)) {
        later(3min, [this, doc, &tablet, body, op = *room.cleaned] {
            const json of{{"kind", "room.cleaned"}, {"doc", doc}, {"body", body}};
            tablet.tell(m_seen, "u-li", "operation.undone", doc, {{"op", op.text()}, {"of", of}});
        });
    } else {
        hasCleaned(room, body);
    }
    if (m_dice.happens(5)) {
        report(room);
    }
    if (m_dice.happens(8)) {
        tablet.tell(m_seen, "u-li", "room.noted", doc,
                    {{"text", "The guest in " + room.number + " asks for pillows."}});
    }
    if (task == "departure") {
        later(5min + m_dice.within(60min), [this, &room] { inspect(room); });
    }
}

json HotelLife::countsOf(const RoomLife& room, const std::string& /*task*/)
{
    return {{"place", "floor-" + room.floor},
            {"linen", {{kLinen[0], 2}, {kLinen[1], 1 + m_dice.below(3)}, {kLinen[2], 2}}},
            {"supplies", {{kSupplies[0], 1}, {kSupplies[2], 2}}}};
}

void HotelLife::inspect(RoomLife& room)
{
    const bool passed = m_dice.happens(92);
    const auto judged = m_tablets[leadOf(room)].tell(m_seen, "u-wang", "room.inspected", "room/" + room.number,
                                                     {{"turn", idOrNull(room.turn)},
                                                      {"cleaned_op", idOrNull(room.cleaned)},
                                                      {"result", passed ? "passed" : "failed"},
                                                      {"score", 80 + m_dice.below(20)}});
    if (!passed) {
        room.failed = judged;
        later(10min + m_dice.within(30min), [this, &room] { finish(room, "departure"); });
    }
}

/// Something is broken: reported now, mended by tomorrow, verified the day after.
void HotelLife::report(const RoomLife& room)
{
    auto& tablet = m_tablets[attendantOf(room)];
    const auto id = tablet.tellOfNew(m_seen, "u-li", "damage.reported", "work-order",
                                     {{"room", "room/" + room.number},
                                      {"category", "plumbing"},
                                      {"what", "tap-leaks"},
                                      {"priority", "p3"},
                                      {"text", "It drips all night."}});
    const auto doc = "work-order/" + id.text();
    later(60min, [this, doc] { engineer().tell(m_seen, "u-erik", "work_order.accepted", doc, json::object()); });
    later(22h, [this, doc] { engineer().tell(m_seen, "u-erik", "work_order.done", doc, {{"text", "A new washer."}}); });
    later(46h, [this, doc] { state("u-zhang", "work_order.verified", doc, json::object()); });
}

} // namespace turndown::test
