#include "mobile/app/scenes.hpp"

#include <algorithm>
#include <cassert>

namespace turndown::ui {

namespace {

const char* const kNew = "new";
const char* const kGallery = "gallery";
const char* const kNobody = "";
const char* const kLi = "u-li";       // Attendant.
const char* const kMaria = "u-maria"; // Attendant, who is called to a check-out.
const char* const kChen = "u-chen";   // Lead.
const char* const kAnna = "u-anna";   // Supervisor.
const char* const kZhao = "u-zhao";   // Storekeeper.
const char* const kTom = "u-tom";     // Engineer.
const char* const kWu = "u-wu";       // Manager.

} // namespace

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all{
        {"enrolment", kNew, {}},
        {"enrolment-refused",
         kNew,
         {"address=http://127.0.0.1:1", "code=7KQ4-M2XR", "enrol", "?enrol-refusal"},
         {"address=", "code="}},
        {"sign-in", kNobody, {}},
        {"pin", kNobody, {"person-u-li"}, {"someone-else"}},
        {"pin-wrong",
         kNobody,
         {"person-u-li", "pin-9", "pin-9", "pin-9", "pin-9", "pin-enter"},
         {"pin-1", "pin-2", "pin-3", "pin-4", "pin-enter"}},
        {"locked", kLi, {"go-more", "lock"}, {"pin-1", "pin-2", "pin-3", "pin-4", "pin-enter"}},

        {"my-rooms", kLi, {"filter-all"}},
        {"my-rooms-to-do", kLi, {"filter-to-do"}, {"filter-all"}},
        {"my-rooms-shut", kLi, {"filter-shut"}, {"filter-all"}},
        {"my-rooms-none-found", kLi, {"search=9999"}, {"search="}},
        {"called", kMaria, {}},
        {"called-items", kMaria, {"checkout-items-1105"}},
        {"changes", kLi, {"latest-change"}},
        {"room", kLi, {"filter-all", "room-1207"}},
        {"room-departure", kLi, {"room-1209"}},
        {"room-shut", kLi, {"room-1208"}},
        {"room-vip", kLi, {"room-1216"}},
        {"finish", kLi, {"room-1207", "step"}},
        {"finish-checklist", kLi, {"room-1207", "step", "checklist-usual"}},
        {"observation", kLi, {"room-1207", "observation"}},
        {"damage", kLi, {"room-1211", "damage"}},
        {"damage-filled", kLi, {"room-1209", "damage", "category-plumbing", "what-tap-leaks", "urgency-p2"}},
        {"damage-photo",
         kLi,
         {"room-1209", "damage", "category-plumbing", "what-tap-leaks", "latest-0"},
         {"remove-photo-0"}},
        {"damage-pictures", kLi, {"room-1209", "damage", "category-plumbing", "what-tap-leaks", "more-pictures"}},
        {"photo", kLi, {"room-1207", "photo-0"}},
        {"damage-again", kLi, {"room-1207", "damage", "category-electrical"}},
        {"damage-came-back", kLi, {"room-1211", "damage", "category-hvac", "what-too-loud"}},
        {"damage-charge",
         kLi,
         {"room-1209", "damage", "category-furniture", "what-stained", "urgency-hazard", "guest-caused-it"},
         {"urgency-p3"}},
        {"supplies", kLi, {"room-1209", "supplies"}},
        {"note", kLi, {"room-1209", "note"}},
        {"note-exception", kLi, {"room-1207", "note", "exception-pet"}, {"exception-pet"}},
        {"request-for-room", kLi, {"room-1207", "request"}},
        {"area", kLi, {"room-area/corridor-12"}},
        {"requests", kLi, {"go-requests"}},
        {"request", kLi, {"go-requests", "new-request"}},
        {"found-and-lent", kLi, {"go-found"}},
        {"found-item", kLi, {"room-1211", "found"}},
        {"found-item-filled", kLi, {"room-1209", "found", "what-telephone", "latest-0"}, {"remove-photo-0"}},
        {"found-elsewhere", kLi, {"go-found", "new-found"}},
        {"hand-found", kLi, {"go-found", "hand-to"}},
        {"handover", kLi, {"go-more", "more-handover"}},
        {"handover-form", kLi, {"go-more", "more-handover", "hand-over"}},
        {"handover-lead", kChen, {"go-more", "more-handover"}},
        {"pass-key", kChen, {"go-more", "more-handover", "pass-on"}},
        {"lend", kLi, {"room-1209", "lend", "lend-iron"}},
        {"undo", kLi, {"step-1203"}, {"undo"}},
        {"floor", kLi, {"go-floor", "filter-all"}},
        {"floor-none-found", kLi, {"go-floor", "search=9999"}, {"search="}},
        {"stock", kLi, {"go-stock", "place-floor-12"}},
        {"stock-item", kLi, {"go-stock", "place-floor-12", "stock-bath-towel"}},
        {"finish-linen", kLi, {"room-1207", "step", "linen-as-laid"}},
        {"refill", kLi, {"go-stock", "place-floor-12", "refill"}},
        {"minibars", kLi, {"go-stock", "open-minibars"}},
        {"room-minibar", kLi, {"filter-all", "room-1212"}},
        {"store", kLi, {"go-stock", "open-store"}},
        {"count-sheet", kLi, {"go-stock", "open-store", "sheet-floor-12"}},
        {"attention", kLi, {"go-attention"}},
        {"queue", kLi, {"go-more", "more-sync"}},
        {"more", kLi, {"go-more"}},

        {"repairs", kTom, {"repairs-open"}},
        {"repairs-done", kTom, {"repairs-done"}, {"repairs-open"}},
        {"repair-hazard", kTom, {"repair-1204"}},
        {"repair-accepted", kTom, {"repair-1206"}},
        {"repair-done", kTom, {"repair-1206", "finish-repair"}},
        {"repair-off-sale", kTom, {"repair-1206", "ask-off-sale"}},
        {"repair-to-check", kAnna, {"go-more", "go-repairs-list", "repairs-done", "repair-1104"}, {"go-rooms"}},
        {"off-sale-asked", kWu, {"go-more", "go-repairs-list", "repairs-off-sale", "repair-1202"}, {"go-rooms"}},

        {"no-rooms-of-my-own", kZhao, {}},
        {"stock-of-the-store", kZhao, {"go-stock", "place-store", "stock-bath-towel"}},
        {"store-to-issue", kZhao, {"go-stock", "open-store"}},
        {"stock-soiled", kZhao, {"go-stock", "place-floor-12-soiled", "stock-sheet"}},
        {"checks", kAnna, {"go-checks"}},
        {"sample", kAnna, {"go-checks", "show-sample"}, {"show-queue"}},
        {"assign", kAnna, {"go-assign"}},
        {"assign-chosen", kAnna, {"go-assign", "assign-room-1002"}, {"choose-none"}},
        {"assign-proposal", kAnna, {"go-assign", "balance"}, {"drop-proposal"}},
        {"requisition", kAnna, {"go-stock", "place-floor-12", "ask-store"}},
        {"attention-supervisor", kAnna, {"go-attention"}},
        {"attention-lead", kChen, {"go-attention"}},
        {"welfare", kChen, {"go-attention", "ask-1106"}},
        {"room-unseen", kChen, {"go-floor", "filter-all", "cell-1106"}},
        {"touch-up", kChen, {"go-floor", "filter-all", "cell-1202", "touch-up"}},
        {"found-and-lent-lead", kChen, {"go-more", "more-found"}},
        {"requests-lead", kChen, {"go-requests"}},
        {"request-opened", kChen, {"go-requests", "request-1205"}},
        {"hand-on", kChen, {"go-requests", "request-1205", "hand-on"}},
        {"area-to-check", kChen, {"go-floor", "filter-all", "area-pantry-12"}},
        {"area-check-failed", kChen, {"go-floor", "filter-all", "area-pantry-12", "fail", "area-line-glass"}},
        {"floor-to-check", kChen, {"go-floor", "filter-check"}, {"filter-all"}},
        {"room-to-check", kChen, {"go-floor", "filter-all", "cell-1102"}},
        {"room-check-failed", kChen, {"go-floor", "filter-all", "cell-1102", "fail", "line-bathroom/fail"}},
        {"room-check-photo",
         kChen,
         {"go-floor", "filter-all", "cell-1102", "fail", "line-bathroom/fail", "line-bathroom/latest-0"},
         {"line-bathroom/remove-photo-0"}},

        {"gallery-buttons", kGallery, {"place-buttons"}},
        {"gallery-states", kGallery, {"place-states"}},
        {"gallery-cards", kGallery, {"place-cards"}},
        {"gallery-checks", kGallery, {"place-checks"}},
        {"gallery-shift", kGallery, {"place-shift"}},
        {"gallery-room", kGallery, {"place-room"}},
        {"gallery-frames", kGallery, {"place-frames"}},
    };
    return all;
}

const Scene& scene(const QString& name)
{
    const auto found = std::find_if(scenes().begin(), scenes().end(),
                                    [&](const Scene& one) { return name == QLatin1String{one.name}; });
    assert(found != scenes().end());
    return *found;
}

} // namespace turndown::ui
