#include "shared/wire/document_bodies.hpp"

namespace turndown::wire {

static void readValue(const json& value, const Where& where, UndecidedCount& count)
{
    Members members{value, where};
    members.require("sheet", count.sheet);
    members.require("op", count.op);
    members.read("qty", count.quantity);
    members.read("level", Whole{count.level, -kLargestWhole});
    members.read("by", count.by);
    members.read("at", count.at);
}

void readMembers(Members& members, StockLevel& stock)
{
    members.read("place", stock.place);
    members.read("item", stock.item);
    members.read("level", Whole{stock.level, -kLargestWhole});
    members.read("par", stock.par);
    members.read("counted_op", stock.countedOp);
    members.read("counted_after", stock.countedAfter);
    members.read("counted_quantity", stock.countedQuantity);
    members.read("counted_at", stock.countedAt);
    members.read("counted_by", stock.countedBy);
    members.read("undecided", stock.undecided);
    static_cast<void>(members.ask("below_zero")); // A view of the level.
    members.keepOthers(stock.extra);
}

static json toJson(const UndecidedCount& count)
{
    return {{"sheet", toJson(count.sheet)}, {"op", toJson(count.op)}, {"qty", count.quantity},
            {"level", count.level},         {"by", toJson(count.by)}, {"at", toJson(count.at)}};
}

json toJson(const StockLevel& stock)
{
    json body{{"place", toJson(stock.place)},
              {"item", toJson(stock.item)},
              {"level", stock.level},
              {"par", toJson(stock.par)},
              {"counted_op", toJson(stock.countedOp)},
              {"counted_after", toJson(stock.countedAfter)},
              {"counted_quantity", toJson(stock.countedQuantity)},
              {"counted_at", toJson(stock.countedAt)},
              {"counted_by", toJson(stock.countedBy)},
              {"below_zero", stock.belowZero()}};
    if (stock.undecided) {
        body["undecided"] = toJson(*stock.undecided);
    }
    writeOthers(stock.extra, body);
    return body;
}

} // namespace turndown::wire
