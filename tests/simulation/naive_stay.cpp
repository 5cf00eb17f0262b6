// What the front office and the night roll say of a room: docs/domain.md, T1 to T4.

#include "tests/simulation/naive_thing.hpp"

#include <algorithm>

namespace turndown::simulation {

using nlohmann::json;

namespace {

json guestsSaid(const Hearing& hearing)
{
    json guests = emptyRoom()["guests"];
    guests.update(hearing.body().value("guests", json::object()));
    return guests;
}

void beginTurn(const Hearing& hearing)
{
    json& room = hearing.now;
    room["turn"] = hearing.op();
    room["service"] = noService();
    room["observed"] = nullptr;
    room["turndown"] = "not-required";
    room["inspection"]["fail_count"] = 0;
}

/// In the order in which the wire has them.
void raise(json& flags, const json& raised)
{
    json all = json::array();
    for (const char* flag : {"vip", "rush", "queue"}) {
        if (is(raised, flag) || std::count(flags.begin(), flags.end(), json(flag)) > 0) {
            all.push_back(flag);
        }
    }
    flags = all;
}

/// Whoever is expected today makes a vacant room one that awaits its guest.
void lookForArrival(json& room)
{
    if (room["expected"].empty()) {
        return;
    }
    const json& next = room["expected"][0];
    if (!room["business_day"].is_null() && next["arrival"] > room["business_day"]) {
        return;
    }
    if (is(room["stay"], "none")) {
        room["stay"] = "arrival";
    }
    for (const json& flag : next.value("flags", json::array())) {
        raise(room["flags"], flag);
    }
}

void becomes(json& room, const json& condition)
{
    room["condition"] = condition;
    room["inspection"] = emptyRoom()["inspection"];
    const bool workLeft = is(condition, "dirty") || is(condition, "pickup");
    if (workLeft && !isUnderWay(room["task"])) {
        room["task"]["kind"] = is(condition, "pickup") ? "pickup" : "departure";
        room["task"]["state"] = "open";
    }
}

void arrive(const Hearing& hearing)
{
    json& room = hearing.now;
    beginTurn(hearing);
    room["occupancy"] = "occupied";
    room["guests"] = guestsSaid(hearing);
    room["flags"] = hearing.body().value("flags", json::array());
    room["arrival"] = hearing.says("arrival") ? hearing.said("arrival") : room["business_day"];
    room["departure"] = hearing.said("departure");
    room["stay"] = !room["arrival"].is_null() && room["arrival"] == room["departure"] ? "day-use" : "arrived";
    room["vacant_since"] = nullptr;
    room["checkout"] = nullptr;
    if (hearing.says("condition")) {
        becomes(room, hearing.said("condition"));
    }
    const json sign = hearing.said("service");
    if (sign.is_object() && !is(sign["flag"], "none")) {
        room["service"] = {{"flag", sign["flag"]}, {"since", sign.value("since", json())}, {"op", hearing.op()}};
    }
    json& expected = room["expected"];
    const auto met = std::find_if(expected.begin(), expected.end(), [&](const json& stay) {
        return stay["arrival"] == room["arrival"] &&
               (room["departure"].is_null() || stay["departure"] == room["departure"]);
    });
    if (met != expected.end()) {
        expected.erase(met);
    }
}

void leave(const Hearing& hearing)
{
    json& room = hearing.now;
    beginTurn(hearing);
    room["occupancy"] = "vacant";
    room["stay"] = "departed";
    room["condition"] = "dirty";
    room["guests"] = emptyRoom()["guests"];
    room["flags"] = json::array();
    room["flag_reasons"] = json::object();
    room["arrival"] = nullptr;
    room["departure"] = nullptr;
    room["inspection"] = inspectionStartingOver(room);
    json task = emptyRoom()["task"];
    for (const char* member : {"assigned_to", "position"}) {
        task[member] = room["task"][member];
    }
    if (isUnderWay(room["task"])) {
        for (const char* member : {"state", "started_op", "started_by", "started_at"}) {
            task[member] = room["task"][member];
        }
    }
    room["task"] = task;
    room["vacant_since"] = room["business_day"];
    if (hearing.entry.kind == "stay.checked_out" && hearing.body().value("inspect", false)) {
        askForCheckout(hearing);
    }
    lookForArrival(room);
}

Fate changed(const Hearing& hearing)
{
    json& room = hearing.now;
    if (is(room["occupancy"], "vacant")) {
        return overruled("not-occupied");
    }
    if (hearing.says("guests")) {
        room["guests"] = guestsSaid(hearing);
    }
    if (hearing.says("flags")) {
        room["flags"] = hearing.said("flags");
    }
    if (hearing.says("departure")) {
        room["departure"] = hearing.said("departure");
        const bool staysOn = !room["business_day"].is_null() && room["departure"] > room["business_day"];
        if (is(room["stay"], "due-out") && staysOn) {
            room["stay"] = "stayover";
            json& kind = room["task"]["kind"];
            kind = is(kind, "departure") ? json("stayover") : kind;
        }
    }
    return kStands;
}

Fate dueOut(const Hearing& hearing)
{
    json& room = hearing.now;
    json& task = room["task"];
    if (is(room["occupancy"], "vacant")) {
        return overruled("not-occupied");
    }
    room["stay"] = "due-out";
    room["departure"] = hearing.says("departure") ? hearing.said("departure") : room["business_day"];
    if (!is(task["state"], "started") && !is(task["state"], "paused")) {
        task["kind"] = "departure";
    }
    return kStands;
}

/// Said again for the same days, the later word replaces the earlier.
Fate expected(const Hearing& hearing)
{
    json& list = hearing.now["expected"];
    json stay{{"arrival", hearing.said("arrival")}, {"departure", hearing.said("departure")}};
    for (const char* member : {"guests", "flags", "eta"}) {
        if (hearing.says(member)) {
            stay[member] = hearing.said(member);
        }
    }
    const auto days = [](const json& one) { return std::pair{one["arrival"], one["departure"]}; };
    json others = json::array();
    std::copy_if(list.begin(), list.end(), std::back_inserter(others),
                 [&](const json& one) { return days(one) != days(stay); });
    others.push_back(stay);
    std::sort(others.begin(), others.end(),
              [&](const json& left, const json& right) { return days(left) < days(right); });
    list = others;
    if (is(hearing.now["occupancy"], "vacant")) {
        lookForArrival(hearing.now);
    }
    return kStands;
}

void rollOccupied(json& room)
{
    const json& task = room["task"];
    const bool leaves = !room["departure"].is_null() && room["departure"] <= room["business_day"];
    room["stay"] = leaves ? "due-out" : "stayover";
    if (is(task["state"], "started") || is(task["state"], "paused")) {
        return; // Work that is under way goes on.
    }
    room["condition"] = isFresh(room) ? json("dirty") : room["condition"];
    room["task"] = emptyRoom()["task"];
    room["task"]["kind"] = leaves ? "departure" : "stayover";
    room["inspection"] = emptyRoom()["inspection"];
}

int daysBetween(const json& from, const json& to)
{
    const auto day = [](const json& text) { return parseDay(text.get<std::string>()).value(); };
    return static_cast<int>((day(to) - day(from)).count());
}

/// A vacant room in the night.
void growOld(const Hearing& hearing)
{
    json& room = hearing.now;
    if (room["vacant_since"].is_null()) {
        room["vacant_since"] = room["business_day"];
    }
    const bool tooLong = hearing.says("vacant_day_limit") && daysBetween(room["vacant_since"], room["business_day"]) >=
                                                                 hearing.said("vacant_day_limit").get<int>();
    if (tooLong && isFresh(room)) {
        becomes(room, hearing.body().value("vacant_condition", "pickup"));
    } else if (hearing.body().value("inspected_ages", false) && is(room["condition"], "inspected")) {
        becomes(room, "clean");
    }
}

Fate rolled(const Hearing& hearing)
{
    json& room = hearing.now;
    room["business_day"] = hearing.said("business_day");
    json expected = json::array();
    std::copy_if(room["expected"].begin(), room["expected"].end(), std::back_inserter(expected),
                 [&](const json& stay) { return stay["arrival"] >= room["business_day"]; });
    room["expected"] = expected;
    if (room["checkout"].is_object() && !room["checkout"]["result"].is_null()) {
        room["checkout"] = nullptr;
    }
    const json detail = room["sale_detail"];
    if (detail.is_object() && !detail["to"].is_null() && detail["to"] < room["business_day"]) {
        putBackOnSale(room);
    }
    if (is(room["occupancy"], "occupied")) {
        rollOccupied(room);
        return kStands;
    }
    growOld(hearing);
    json& task = room["task"];
    room["stay"] = "none";
    if (!is(task["state"], "started") && !is(task["state"], "paused")) {
        task["assigned_to"] = nullptr;
        task["position"] = nullptr;
    }
    lookForArrival(room);
    return kStands;
}

} // namespace

Fate hearAboutStay(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    const bool isLeft = kind == "stay.moved" && hearing.entry.doc != hearing.thing.doc;
    if (kind == "stay.checked_out" || isLeft) {
        leave(hearing);
    } else if (kind == "stay.checked_in" || kind == "stay.moved") {
        arrive(hearing);
    } else if (kind == "stay.changed") {
        return changed(hearing);
    } else if (kind == "stay.due_out") {
        return dueOut(hearing);
    } else if (kind == "stay.expected") {
        return expected(hearing);
    } else if (kind == "day.rolled") {
        return rolled(hearing);
    }
    return kStands;
}

} // namespace turndown::simulation
