#include "tests/years/resort_life.hpp"

#include <stdexcept>

// Requisitions, and stocktakes that are counted without seeing the books.

namespace turndown::test {

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

/// Each floor has its day of the week.
bool isDayOf(const std::string& floor, Day day, int shift)
{
    return (day.time_since_epoch().count() + std::stoi(floor) + shift) % 7 == 0;
}

} // namespace

/// A floor asks for more than its par of what guests drink.
void ResortLife::planRequisition(const std::string& floor)
{
    if (!isDayOf(floor, today(), 0)) {
        return;
    }
    at(3h + m_dice.within(60min), [this, floor] {
        const Pieces lines{{"water", 30 + m_dice.below(30)}, {"cola", 12}, {"coffee", 20 + m_dice.below(20)}};
        const auto id = tablets()[leadOf(m_rooms.front())].tellOfNew(
            m_seen, "u-wang", "requisition.opened", "requisition", {{"place", "floor-" + floor}, {"lines", lines}});
        later(6h, [this, floor, id] { approve("requisition/" + id.text(), floor); });
    });
}

/// The manager cuts the coffee. A requisition that lies on a tablet out of reach is looked for again tomorrow.
void ResortLife::approve(const std::string& requisition, const std::string& floor)
{
    const auto body = m_hotel.body(requisition);
    if (!body.is_object()) {
        later(24h, [this, requisition, floor] { approve(requisition, floor); });
        return;
    }
    Pieces first;
    Pieces rest;
    json approved = json::object();
    for (const auto& [item, line] : body["lines"].items()) {
        const std::int64_t pieces = line["requested"].get<std::int64_t>() / (item == "coffee" ? 2 : 1);
        approved[item] = pieces;
        first[item] = pieces / 2;
        rest[item] = pieces - pieces / 2 - (item == "cola" ? 2 : 0);
    }
    state("u-wu", "requisition.approved", requisition, {{"lines", approved}});
    later(90min, [this, requisition, floor, first] { issue(requisition, floor, first, false); });
    later(26h, [this, requisition, floor, rest] { issue(requisition, floor, rest, true); });
}

void ResortLife::issue(const std::string& requisition, const std::string& floor, const Pieces& lines, bool isLast)
{
    state("u-min", "requisition.issued", requisition,
          {{"from", "store"}, {"to_place", "floor-" + floor}, {"lines", lines}});
    for (const auto& [item, pieces] : lines) {
        m_shelves.move(item, "store", "floor-" + floor, pieces);
    }
    if (isLast) { // There is no more cola.
        state("u-min", "requisition.closed", requisition, json::object());
    }
}

void ResortLife::planStocktake(const std::string& floor)
{
    if (!isDayOf(floor, today(), 3) || m_beingCounted.contains("floor-" + floor)) {
        return;
    }
    at(5h, [this, floor] {
        m_beingCounted.insert("floor-" + floor);
        const auto id = stateOfNew("u-wang", "stocktake.opened", "count-sheet",
                                   {{"place", "floor-" + floor}, {"items", json::array()}});
        const auto sheet = "count-sheet/" + id.text();
        later(60min + m_dice.within(300min), [this, sheet, floor] { countSheet(sheet, floor); });
        later(9h, [this, sheet, floor] { decide(sheet, "floor-" + floor); });
    });
}

/// Some count wrong at first, notice it, and count again.
void ResortLife::countSheet(const std::string& sheet, const std::string& floor)
{
    const std::string place = "floor-" + floor;
    const auto tellCounts = [&](int wrongBy) {
        Pieces counts;
        for (const Kept& kept : kKept) {
            counts[kept.item] = std::max<std::int64_t>(0, m_shelves.lies(place, kept.item) + wrongBy);
            m_lostWhenCounted[sheet][kept.item] = m_shelves.at(place, kept.item).unnoticed();
        }
        m_hotel.clock.advance(20s); // Nothing else happens at that very moment.
        tabletOf(floor).tell(m_seen, "u-li", "stocktake.counted", sheet,
                             {{"place", place}, {"counts", counts}, {"finished", wrongBy == 0}});
        m_hotel.clock.advance(20s);
    };
    if (m_dice.happens(30)) {
        tellCounts(2);
    }
    tellCounts(0);
}

/// A supervisor approves, or finds that it cannot be and gives it up: then nothing follows from what was counted.
void ResortLife::decide(const std::string& sheet, const std::string& place)
{
    const auto body = m_hotel.body(sheet);
    if (body["state"] != "submitted") {
        later(24h, [this, sheet, place] { decide(sheet, place); });
        return;
    }
    json counts = json::object();
    for (const auto& [item, count] : body["counts"].items()) {
        counts[item] = count["op"];
    }
    const bool agreed = !m_dice.happens(20);
    state("u-zhang", agreed ? "stocktake.approved" : "stocktake.closed", sheet, {{"place", place}, {"counts", counts}});
    if (m_hotel.body(sheet)["state"] != (agreed ? "approved" : "closed")) {
        throw std::runtime_error{"nobody could decide on " + sheet};
    }
    m_beingCounted.erase(place);
    for (const auto& [item, lost] : m_lostWhenCounted[sheet]) {
        m_shelves.at(place, item).found += agreed ? lost : 0;
    }
}

} // namespace turndown::test
