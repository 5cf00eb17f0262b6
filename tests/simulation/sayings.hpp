#pragma once

#include <array>

namespace turndown::simulation {

/// Something that people say on these days.
struct Saying {
    const char* by;
    const char* kind;
    const char* doc;
    const char* body;
};

/// What people tap; what the tablet knows of the screen is filled in by it.
inline constexpr std::array kTaps{
    Saying{"u-li", "room.started", "room/1201", R"({})"},
    Saying{"u-li", "room.cleaned", "room/1201", R"({"minutes":20,"linen":{"sheet":2}})"},
    Saying{"u-li", "room.cleaned", "room/1202", R"({"minutes":25,"linen":{"sheet":1}})"},
    Saying{"u-maria", "room.started", "room/1201", R"({})"},
    Saying{"u-maria", "room.started", "room/1202", R"({})"},
    Saying{"u-maria", "room.cleaned", "room/1202", R"({"minutes":22,"linen":{"sheet":2}})"},
    Saying{"u-maria", "room.cleaned", "room/1203", R"({"minutes":30})"},
    Saying{"u-li", "room.service_set", "room/1203", R"({"flag":"dnd"})"},
    Saying{"u-maria", "room.service_set", "room/1203", R"({"flag":"none"})"},
    Saying{"u-li", "room.noted", "room/1203", R"({"text":"The lamp flickers."})"},
    Saying{"u-olga", "room.inspected", "room/1201", R"({"result":"passed"})"},
    Saying{"u-olga", "room.inspected", "room/1201", R"({"result":"failed"})"},
    Saying{"u-chen", "room.inspected", "room/1202", R"({"result":"passed"})"},
    Saying{"u-chen", "room.inspected", "room/1202", R"({"result":"failed"})"},
    Saying{"u-li", "stock.used", "stock/floor-12/sheet", R"({"qty":1})"},
    Saying{"u-maria", "stock.used", "stock/floor-12/sheet", R"({"qty":3})"},
    Saying{"u-li", "stock.moved", "stock/store/sheet", R"({"to_place":"floor-12","qty":10})"},
    Saying{"u-chen", "stock.counted", "stock/floor-12/sheet", R"({"qty":40})"},
    Saying{"u-chen", "stock.counted", "stock/floor-12/sheet", R"({"qty":35})"},
    Saying{"u-li", "damage.reported", "work-order/new", R"({"room":"1201","category":"plumbing","what":"tap-leaks"})"},
    Saying{"u-li", "room.overridden", "room/1201", R"({"condition":"clean","reason":"not hers to say"})"},
    Saying{"u-chen", "room.assigned", "room/1203", R"({"to":"u-li","task":"departure"})"},
};

inline constexpr std::array kOffice{
    Saying{"pms", "stay.checked_out", "room/1201", R"({})"},
    Saying{"pms", "stay.checked_in", "room/1201", R"({"departure":"2026-11-25"})"},
    Saying{"pms", "stay.checked_out", "room/1202", R"({})"},
    Saying{"pms", "stay.checked_in", "room/1203", R"({"departure":"2026-11-24"})"},
    Saying{"u-sun", "room.flagged", "room/1202", R"({"flag":"vip","on":true})"},
    Saying{"u-sun", "room.overridden", "room/1202", R"({"condition":"dirty","reason":"seen"})"},
    Saying{"u-min", "stock.received", "stock/store/sheet", R"({"qty":20})"},
    Saying{"u-min", "stock.counted", "stock/store/sheet", R"({"qty":480})"},
};

} // namespace turndown::simulation
