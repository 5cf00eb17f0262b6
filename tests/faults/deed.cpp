#include "tests/faults/deed.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace turndown::faults {

namespace {

using nlohmann::json;

Deed deed(const std::string& mark, std::string kind, std::string doc, json body,
          std::map<std::string, std::int64_t> stock = {})
{
    body["mark"] = mark;
    return {mark, std::move(kind), std::move(doc), body.dump(), std::move(stock)};
}

std::string anyRoom(Dice& dice)
{
    return "room/" + std::to_string(dice.between(1201, 1220));
}

} // namespace

Deed anyDeed(const std::string& mark, Dice& dice)
{
    const int quantity = dice.between(1, 9);
    switch (dice.between(1, 6)) {
    case 1:
        return deed(mark, "stock.moved", "stock/store/bath-towel", {{"to_place", "floor-12"}, {"qty", quantity}},
                    {{"stock/store/bath-towel", -quantity}, {"stock/floor-12/bath-towel", quantity}});
    case 2:
        return deed(mark, "room.cleaned", anyRoom(dice),
                    {{"minutes", 25}, {"place", "floor-12"}, {"linen", {{"sheet", quantity}}}},
                    {{"stock/floor-12/sheet", -quantity}});
    case 3:
        return deed(mark, "room.noted", anyRoom(dice), {{"text", "noted as " + mark}});
    case 4:
        return deed(mark, "damage.reported", "work-order/new",
                    {{"room", "1203"}, {"category", "plumbing"}, {"what", "tap-leaks"}, {"text", mark}});
    default:
        return deed(mark, "stock.used", "stock/floor-12/soap", {{"qty", quantity}},
                    {{"stock/floor-12/soap", -quantity}});
    }
}

Deed longNote(const std::string& mark, int characters)
{
    const std::string text(static_cast<std::size_t>(characters), 'x');
    return deed(mark, "room.noted", "room/1203", {{"text", text}});
}

} // namespace turndown::faults
