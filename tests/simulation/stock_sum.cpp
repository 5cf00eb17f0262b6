#include "tests/simulation/history.hpp"

#include <set>

namespace turndown::simulation {

using nlohmann::json;

std::int64_t sheetsAt(const std::string& place, const History& history)
{
    const std::string doc = "stock/" + place + "/sheet";
    std::int64_t level = 0;
    const Entry* count = nullptr; // The last one.
    struct {
        const Entry* count = nullptr;
        std::int64_t level = 0;
        const Entry* before = nullptr;
    } back; // How to take that count back.
    const auto change = [&](const json& operation) -> std::int64_t {
        const json& body = operation.at("body");
        const std::string kind = operation.at("kind");
        const std::string about = operation.at("doc");
        if (kind == "stock.used") {
            return about == doc ? -body.at("qty").get<std::int64_t>() : 0;
        }
        if (kind == "stock.received") {
            return about == doc ? body.at("qty").get<std::int64_t>() : 0;
        }
        if (kind == "stock.moved") {
            const auto quantity = body.at("qty").get<std::int64_t>();
            return (about == doc ? -quantity : 0) +
                   ("stock/" + body.at("to_place").get<std::string>() + "/sheet" == doc ? quantity : 0);
        }
        if (kind == "room.cleaned" && body.value("place", "") == place && body.contains("linen")) {
            return -body.at("linen").value("sheet", std::int64_t{0});
        }
        return 0;
    };
    std::set<OperationId> takenBack;
    for (const Entry* entry : history.inTimeOrder()) {
        if (!entry->operation.is_object() || entry->outcome == "held") {
            continue;
        }
        if (entry->kind == "stock.counted" && entry->doc == doc) {
            back = {entry, level, count};
            level = entry->operation.at("body").at("qty").get<std::int64_t>();
            count = entry;
        } else if (entry->kind == "operation.undone") {
            const json& body = entry->operation.at("body");
            const auto id = OperationId::parse(body.at("op").get<std::string>());
            const bool may = entry->undoneBy == entry->by || entry->role == "supervisor" || entry->role == "manager";
            const auto absorbs = [&](const Entry* counted) {
                return counted != nullptr && entry->undoneEff &&
                       std::pair{*entry->undoneEff, *id} < std::pair{counted->eff, counted->id};
            };
            const Entry* const undone = history.find(*id);
            const bool known = undone != nullptr && undone->seq < entry->seq && undone->outcome != "held";
            const bool did = known && (!undone->settledBy || *undone->settledBy < entry->seq); // Not held at that time.
            if (may && back.count != nullptr && back.count->id == *id) {
                level = back.level;
                count = back.before;
                back.count = nullptr;
            } else if (may && did && takenBack.count(*id) == 0) {
                // It also counts towards what comes back when the last count is taken back itself.
                const auto delta = change(body.at("of"));
                const bool counts = !absorbs(count);
                const bool countsBefore = back.count != nullptr && !absorbs(back.before);
                level -= counts ? delta : 0;
                back.level -= countsBefore ? delta : 0;
                if (counts || countsBefore) {
                    takenBack.insert(*id);
                }
            }
        } else {
            level += change(entry->operation);
            back.level += change(entry->operation);
        }
    }
    return level;
}

} // namespace turndown::simulation
