// How a thing comes to be what it is: docs/design.md, sections 1 and 2.

#include "tests/simulation/naive_door.hpp"
#include "tests/simulation/naive_thing.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace turndown::simulation {

using nlohmann::json;

namespace {

json emptyLevel(const std::string& doc)
{
    const auto slash = doc.rfind('/');
    const auto prefix = std::string{"stock/"}.size();
    return {{"place", doc.substr(prefix, slash - prefix)},
            {"item", doc.substr(slash + 1)},
            {"level", 0},
            {"par", nullptr},
            {"counted_op", nullptr},
            {"counted_after", nullptr},
            {"counted_quantity", nullptr},
            {"counted_at", nullptr},
            {"counted_by", nullptr},
            {"undecided", nullptr}};
}

json emptyArea()
{
    json area = json::parse(R"({"floor": "", "section": "", "credits": 0, "cycle_days": 1, "assigned_to": null,
        "position": null, "state": "open", "started_op": null, "started_by": null, "started_at": null, "done_op": null,
        "done_by": null, "done_at": null, "done_day": null})");
    area["inspection"] = emptyRoom()["inspection"];
    return area;
}

json emptyAsset()
{
    return json::parse(R"({"class": "other", "label": "", "floor": "", "retired": false, "holder": null,
        "last_handed": null, "signed_at": null, "contested": [], "missing": null, "comments": []})");
}

/// Whether it begins what it speaks of.
bool begins(const NaiveThing& thing, const std::string& kind)
{
    static const std::set<std::string> beginnings{"damage.reported",  "found.reported",     "log.written",
                                                  "handover.offered", "briefing.published", "report.signed",
                                                  "roster.planned"};
    return beginnings.count(kind) > 0 || kind.ends_with(".opened") ||
           (thing.isPosting() && !kind.starts_with("posting."));
}

void set(NaiveThing& thing, const Entry& entry)
{
    json before = thing.body;
    if (!thing.isSetUp()) {
        thing.body = thing.isRoom()      ? emptyRoom()
                     : thing.isArea()    ? emptyArea()
                     : thing.isStock()   ? emptyLevel(thing.doc)
                     : thing.isCustody() ? emptyAsset()
                                         : json::object();
    }
    if (!thing.isStock()) { // A level follows from what was used, received, moved and counted.
        thing.body.update(entry.operation.at("body"));
    }
    thing.undo = {{"op", entry.id.text()}, {"before", std::move(before)}};
}

/// Notes, comments and deltas go into what stands and into what an undo would bring back.
void add(NaiveThing& thing, const Entry& entry, std::int64_t delta)
{
    constexpr std::size_t kNotesInSight = 5;
    const auto addTo = [&](json& body) {
        if (body.empty()) {
            return;
        }
        if (delta != 0) {
            body["level"] = body["level"].get<std::int64_t>() + delta;
            return;
        }
        json& remarks = body[thing.isRoom() ? "notes" : "comments"];
        json remark{{"op", entry.id.text()},
                    {"by", entry.by},
                    {"at", formatTime(entry.eff)},
                    {"text", entry.operation.at("body").value("text", "")}};
        if (entry.operation.at("body").contains("code")) {
            remark["code"] = entry.operation["body"]["code"];
        }
        remarks.push_back(std::move(remark));
        if (thing.isRoom() && remarks.size() > kNotesInSight) {
            remarks.erase(0);
        }
    };
    addTo(thing.body);
    if (!thing.undo.is_null()) {
        addTo(thing.undo["before"]);
    }
}

Fate hearAbout(const Hearing& hearing)
{
    static const std::map<std::string, Fate (*)(const Hearing&)> kinds{{"room", hearAboutRoom},
                                                                       {"stock", hearAboutStock},
                                                                       {"area", hearAboutArea},
                                                                       {"request", hearAboutRequest},
                                                                       {"work-order", hearAboutWorkOrder},
                                                                       {"posting", hearAboutPosting},
                                                                       {"requisition", hearAboutRequisition},
                                                                       {"count-sheet", hearAboutSheet},
                                                                       {"found-item", hearAboutFoundItem},
                                                                       {"loan", hearAboutLoan},
                                                                       {"custody", hearAboutShift},
                                                                       {"log-entry", hearAboutShift},
                                                                       {"handover", hearAboutShift},
                                                                       {"briefing", hearAboutShift},
                                                                       {"report", hearAboutShift},
                                                                       {"roster", hearAboutShift}};
    const std::string& doc = hearing.thing.doc;
    const auto kind = kinds.find(doc.substr(0, doc.find('/')));
    return kind == kinds.end() ? kStands : kind->second(hearing);
}

Fate hear(NaiveThing& thing, const Entry& entry, const History& history)
{
    const Hearing hearing{thing, entry};
    if (entry.kind == "operation.undone") {
        return takeBack(hearing, history);
    }
    if (entry.kind == "conflict.resolved") {
        return settleConflict(hearing);
    }
    if (entry.kind.starts_with("held.") || !isUnderstood(entry)) {
        return kStands;
    }
    if (entry.kind == "document.set") {
        set(thing, entry);
        return kStands;
    }
    if (thing.isStock() && !thing.isSetUp()) {
        thing.body = emptyLevel(thing.doc);
    }
    if (!thing.isSetUp() && !begins(thing, entry.kind)) {
        return overruled("unknown-document");
    }
    if (entry.kind == "requisition.issued" && thing.isRequisition()) {
        if (!thing.undo.is_null()) {
            handOut(thing.undo["before"], entry.operation.at("body")["lines"], 1);
        }
        return handOut(thing.body, entry.operation.at("body")["lines"], 1);
    }
    if (const json missing = missingAfter(entry.operation); thing.isRoom() && !missing.empty()) {
        for (const auto& [item, quantity] : missing.items()) {
            miss(thing.body, item, quantity);
            if (!thing.undo.is_null() && !thing.undo["before"].empty()) {
                miss(thing.undo["before"], item, quantity);
            }
        }
        return kStands;
    }
    const auto delta = thing.isStock() ? deltaAt(thing.doc, entry.operation) : 0;
    if (delta != 0 || isRemark(entry.kind)) {
        add(thing, entry, delta);
        return kStands;
    }
    json before = thing.body;
    Fate fate = hearAbout(hearing);
    if (thing.body != before) {
        thing.undo = {{"op", entry.id.text()}, {"before", std::move(before)}};
    }
    return fate;
}

} // namespace

const json& emptyRoom()
{
    static const json room = json::parse(R"({
    "number": "", "floor": "", "section": "", "type": "", "business_day": null, "turn": null, "occupancy": "vacant",
    "stay": "none", "arrival": null, "departure": null, "expected": [], "condition": "dirty", "sale": "available",
    "sale_detail": null, "service": {"flag": "none", "since": null, "op": null}, "observed": null,
    "turndown": "not-required", "flags": [], "flag_reasons": {}, "notes": [], "vacant_since": null, "checkout": null, "deep": {}, "minibar": {},
    "guests": {"adults": 0, "children": 0, "babies": 0, "requests": 0, "language": "", "name": ""},
    "task": {"kind": "departure", "assigned_to": null, "credits": 0, "position": null, "state": "open",
             "started_op": null, "started_by": null, "started_at": null,
             "cleaned_by": null, "cleaned_at": null, "cleaned_op": null},
    "inspection": {"result": "none", "by": null, "at": null, "score": null, "failed": [], "op": null, "fail_count": 0}
})");
    return room;
}

bool isRemark(const std::string& kind)
{
    return kind == "room.noted" || kind == "work_order.commented" || kind == "found.noted" || kind == "loan.noted" ||
           kind == "custody.noted" || kind == "log.commented";
}

std::vector<std::string> documentsOf(const json& operation)
{
    const json body = operation.value("body", json::object());
    const std::string kind = operation.at("kind");
    const std::string doc = operation.at("doc");
    if (kind == "operation.undone") {
        json undone = body.at("of");
        undone["id"] = body.at("op");
        return documentsOf(undone);
    }
    std::vector<std::string> documents{doc};
    const auto add = [&](const std::string& other) {
        if (std::count(documents.begin(), documents.end(), other) == 0) {
            documents.push_back(other);
        }
    };
    const auto addStock = [&](const char* place, const char* what, bool alsoNone = false) {
        const json counts = body.value(what, json::object());
        for (const auto& [item, quantity] : counts.items()) {
            if (body.contains(place) && (alsoNone || quantity > json(0))) {
                add("stock/" + body.value(place, "") + '/' + item);
            }
        }
    };
    if (kind == "stay.moved") {
        add(body.at("from"));
    } else if (kind == "work_order.merged") {
        add(body.at("into"));
    } else if (kind == "stock.moved") {
        add("stock/" + body.at("to_place").get<std::string>() + doc.substr(doc.rfind('/')));
    } else if (kind == "requisition.issued") {
        addStock("from", "lines");
        addStock("to_place", "lines");
    } else if (kind.starts_with("minibar.")) {
        addStock("place", "items");
    } else if (kind.starts_with("stocktake.")) {
        addStock("place", "counts", true);
    } else if (kind == "room.cleaned") {
        addStock("place", "linen");
        addStock("place", "supplies");
        addStock("place", "minibar");
        addStock("soiled_place", "soiled");
        json linen = body.value("linen", json::object());
        const json soiledCounts = body.value("soiled", json::object());
        for (const auto& [item, soiled] : soiledCounts.items()) {
            linen[item] = linen.value(item, 0) - soiled.get<int>();
        }
        for (const auto& [item, more] : linen.items()) {
            if (body.contains("laid_place") && more != 0) {
                add("stock/" + body.value("laid_place", "") + '/' + item);
            }
        }
    }
    const json bar = body.value("minibar", json::object());
    const bool tellsOfBar =
        kind == "room.cleaned" && body.contains("prices") &&
        std::any_of(bar.begin(), bar.end(), [](const json& quantity) { return quantity > json(0); });
    if (tellsOfBar || kind == "minibar.consumed") {
        add("posting/" + operation.at("id").get<std::string>());
    }
    return documents;
}

const Entry* creatorOf(const NaiveThing& thing)
{
    const Entry* creator = nullptr;
    for (const auto& heard : thing.heard) {
        const bool creates =
            (thing.isRoom() || thing.isArea() || thing.isCustody()) && heard.entry->kind == "document.set";
        if (creates &&
            (creator == nullptr || std::tie(heard.entry->eff, heard.entry->id) < std::tie(creator->eff, creator->id))) {
            creator = heard.entry;
        }
    }
    return creator;
}

void tellEverything(NaiveThing& thing, const History& history)
{
    const Entry* const creator = creatorOf(thing);
    std::vector<NaiveThing::Heard> all = std::move(thing.heard);
    std::sort(all.begin(), all.end(), [&](const auto& left, const auto& right) {
        const auto place = [&](const Entry* entry) { return std::tuple{entry != creator, entry->eff, entry->id}; };
        return place(left.entry) < place(right.entry);
    });
    thing.heard.clear();
    for (auto& one : all) {
        one.fate = hear(thing, *one.entry, history);
        thing.heard.push_back(one);
    }
}

json recentOf(const NaiveThing& thing)
{
    constexpr std::size_t kRecent = 20;
    std::vector<std::pair<std::int64_t, std::size_t>> known; // With the place in the fold.
    for (std::size_t place = 0; place < thing.heard.size(); ++place) {
        known.emplace_back(thing.heard[place].seq, place);
    }
    std::sort(known.begin(), known.end());
    const auto oldest =
        known.size() > kRecent ? known[known.size() - kRecent] : std::pair{std::int64_t{0}, std::size_t{0}};
    json recent = json::array();
    for (std::size_t place = 0; place < thing.heard.size(); ++place) {
        const auto& [entry, seq, fate] = thing.heard[place];
        if (std::pair{seq, place} >= oldest) {
            const auto space = fate.find(' ');
            recent.push_back({{"id", entry->id.text()},
                              {"kind", entry->kind},
                              {"by", entry->by},
                              {"eff", formatTime(entry->eff)},
                              {"outcome", fate.substr(0, space)},
                              {"reason", space == Fate::npos ? json(nullptr) : json(fate.substr(space + 1))}});
        }
    }
    return recent;
}

} // namespace turndown::simulation
