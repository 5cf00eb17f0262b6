#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"
#include "shared/wire/time_of_day.hpp"

namespace turndown::wire {

namespace {

json optionalTimeOfDay(const std::optional<std::chrono::minutes>& time)
{
    return time ? json(timeOfDay(*time)) : json(nullptr);
}

} // namespace

void readValue(const json& value, const Where& where, PlannedShift& duty)
{
    Members members{value, where};
    members.read("shift", duty.shift);
    readTimeOfDay(members, "from", duty.from);
    readTimeOfDay(members, "to", duty.to);
    members.read("floor", duty.floor);
    members.read("op", duty.op);
    members.read("by", duty.by);
    members.read("at", duty.at);
}

void readValue(const json& value, const Where& where, ContestedShift& contested)
{
    Members members{value, where};
    members.read("staff", contested.staff);
    members.read("duty", contested.duty);
}

json toJson(const PlannedShift& duty)
{
    return {{"shift", toJson(duty.shift)},
            {"from", optionalTimeOfDay(duty.from)},
            {"to", optionalTimeOfDay(duty.to)},
            {"floor", duty.floor},
            {"op", toJson(duty.op)},
            {"by", toJson(duty.by)},
            {"at", toJson(duty.at)}};
}

json toJson(const ContestedShift& contested)
{
    return {{"staff", toJson(contested.staff)}, {"duty", toJson(contested.duty)}};
}

void readMembers(Members& members, Roster& roster)
{
    members.read("day", roster.day);
    members.read("duties", roster.duties);
    members.read("contested", roster.contested);
    members.keepOthers(roster.extra);
}

json toJson(const Roster& roster)
{
    json duties = json::object();
    for (const auto& [staff, duty] : roster.duties) {
        duties[staff.text()] = toJson(duty);
    }
    json body{{"day", toJson(roster.day)}, {"duties", std::move(duties)}};
    body["contested"] = listToJson(roster.contested, [](const ContestedShift& contested) { return toJson(contested); });
    writeOthers(roster.extra, body);
    return body;
}

OperationBody readRosterPlanned(Members& members, const Told& told)
{
    RosterPlanned body;
    std::string staff;
    members.requireText("staff", staff);
    body.staff = StaffId{std::move(staff)};
    members.require("shift", body.shift);
    readTimeOfDay(members, "from", body.from);
    readTimeOfDay(members, "to", body.to);
    members.read("floor", body.floor);
    members.read("after", body.after);
    if (!parseDay(told.doc.key())) {
        members.where().complaint.say("The document of a roster must be roster/ and its day.");
    }
    return body;
}

json bodyJson(const RosterPlanned& body)
{
    return {{"staff", toJson(body.staff)},      {"shift", toJson(body.shift)}, {"from", optionalTimeOfDay(body.from)},
            {"to", optionalTimeOfDay(body.to)}, {"floor", body.floor},         {"after", toJson(body.after)}};
}

} // namespace turndown::wire
