#include "shared/wire/document_bodies.hpp"
#include "shared/wire/operation_bodies.hpp"

namespace turndown::wire {

namespace {

/// The members that a check-in and a move have in common.
template <class Body>
void readStay(Members& members, Body& body)
{
    members.read("guests", body.guests);
    members.read("flags", body.flags);
    members.read("arrival", body.arrival);
    members.read("departure", body.departure);
    members.read("condition", body.condition);
    if (body.arrival && body.departure && *body.departure < *body.arrival) {
        members.mustBe("departure", "the day of the arrival or later");
    }
}

template <class Body>
json stayJson(const Body& body)
{
    json written{{"guests", toJson(body.guests)},
                 {"flags", listToJson(body.flags)},
                 {"arrival", toJson(body.arrival)},
                 {"departure", toJson(body.departure)}};
    if (body.condition) {
        written["condition"] = toJson(body.condition);
    }
    return written;
}

} // namespace

OperationBody readStayCheckedIn(Members& members, const Told&)
{
    StayCheckedIn body;
    readStay(members, body);
    return body;
}

OperationBody readStayCheckedOut(Members& members, const Told&)
{
    StayCheckedOut body;
    members.read("inspect", body.inspect);
    return body;
}

OperationBody readStayChanged(Members& members, const Told&)
{
    StayChanged body;
    members.read("guests", body.guests);
    members.read("flags", body.flags);
    members.read("departure", body.departure);
    return body;
}

OperationBody readStayDueOut(Members& members, const Told&)
{
    StayDueOut body;
    members.read("departure", body.departure);
    return body;
}

OperationBody readStayExpected(Members& members, const Told& told)
{
    StayExpected body;
    readValue(told.body, members.where(), body.stay);
    if (body.stay.departure < body.stay.arrival) {
        members.mustBe("departure", "the day of the arrival or later");
    }
    return body;
}

OperationBody readStayMoved(Members& members, const Told& told)
{
    StayMoved body;
    members.require("from", body.from);
    const bool isAnotherRoom =
        body.from.kind() == document_kind::kRoom && isWellFormed(body.from) && body.from != told.doc;
    if (!isAnotherRoom) {
        members.mustBe("from", "another room such as room/1203");
    }
    readStay(members, body);
    members.read("service", body.service);
    return body;
}

OperationBody readDayRolled(Members& members, const Told&)
{
    DayRolled body;
    members.require("business_day", body.businessDay);
    members.read("vacant_day_limit", body.vacantDayLimit);
    members.read("vacant_condition", body.vacantCondition);
    members.read("inspected_ages", body.inspectedAges);
    return body;
}

json bodyJson(const StayCheckedIn& body)
{
    return stayJson(body);
}

json bodyJson(const StayCheckedOut& body)
{
    json written = json::object();
    if (body.inspect) {
        written["inspect"] = true;
    }
    return written;
}

json bodyJson(const StayChanged& body)
{
    json written = json::object();
    if (body.guests) {
        written["guests"] = toJson(*body.guests);
    }
    if (body.flags) {
        written["flags"] = listToJson(*body.flags);
    }
    if (body.departure) {
        written["departure"] = toJson(body.departure);
    }
    return written;
}

json bodyJson(const StayDueOut& body)
{
    json written = json::object();
    if (body.departure) {
        written["departure"] = toJson(body.departure);
    }
    return written;
}

json bodyJson(const StayExpected& body)
{
    return toJson(body.stay);
}

json bodyJson(const StayMoved& body)
{
    json written = stayJson(body);
    written["from"] = toJson(body.from);
    if (body.service) {
        written["service"] = toJson(*body.service);
    }
    return written;
}

json bodyJson(const DayRolled& body)
{
    json written = json::object();
    written["business_day"] = toJson(body.businessDay);
    if (body.vacantDayLimit) {
        written["vacant_day_limit"] = *body.vacantDayLimit;
        written["vacant_condition"] = toJson(body.vacantCondition);
    }
    if (body.inspectedAges) {
        written["inspected_ages"] = true;
    }
    return written;
}

} // namespace turndown::wire
