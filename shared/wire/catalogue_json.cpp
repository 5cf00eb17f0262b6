#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, ChecklistLine& line)
{
    Members members{value, where};
    members.require("code", line.code);
    members.read("names", line.names);
    members.read("required", line.required);
    members.read("picture", line.picture);
}

void readMembers(Members& members, Item& item)
{
    members.read("names", item.names);
    members.read("unit", item.unit);
    members.read("group", item.group);
    members.read("par", item.par);
    members.read("price", OptionalWhole{item.price});
    members.read("standard", item.standard);
    members.keepOthers(item.extra);
}

void readMembers(Members& members, Checklist& checklist)
{
    members.read("names", checklist.names);
    members.read("lines", checklist.lines);
    members.keepOthers(checklist.extra);
}

void readMembers(Members& members, RoomType& type)
{
    members.read("names", type.names);
    members.read("credits", type.credits);
    members.read("standard", type.standard);
    members.read("pictures", type.pictures);
    members.keepOthers(type.extra);
}

void readMembers(Members& members, DeepCleanItem& item)
{
    members.read("names", item.names);
    members.read("cycle_days", item.cycleDays);
    members.read("room_types", item.roomTypes);
    members.read("credits", item.credits);
    if (item.cycleDays < 1) {
        members.mustBe("cycle_days", "at least 1");
    }
    members.keepOthers(item.extra);
}

json toJson(const Item& item)
{
    json body{{"names", toJson(item.names)}, {"unit", item.unit},           {"group", item.group},
              {"par", toJson(item.par)},     {"price", toJson(item.price)}, {"standard", toJson(item.standard)}};
    writeOthers(item.extra, body);
    return body;
}

json toJson(const Checklist& checklist)
{
    json body = json::object();
    body["names"] = toJson(checklist.names);
    body["lines"] = listToJson(checklist.lines, [](const ChecklistLine& line) -> json {
        json written{{"code", line.code}, {"names", toJson(line.names)}};
        if (line.required) {
            written["required"] = true;
        }
        if (!line.picture.empty()) {
            written["picture"] = line.picture;
        }
        return written;
    });
    writeOthers(checklist.extra, body);
    return body;
}

json toJson(const DeepCleanItem& item)
{
    json body{{"names", toJson(item.names)},
              {"cycle_days", item.cycleDays},
              {"room_types", listToJson(item.roomTypes)},
              {"credits", item.credits}};
    writeOthers(item.extra, body);
    return body;
}

json toJson(const RoomType& type)
{
    json body{{"names", toJson(type.names)}, {"credits", toJson(type.credits)}, {"standard", toJson(type.standard)}};
    if (!type.pictures.empty()) {
        body["pictures"] = listToJson(type.pictures);
    }
    writeOthers(type.extra, body);
    return body;
}

} // namespace turndown::wire
