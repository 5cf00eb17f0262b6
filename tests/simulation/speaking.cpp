#include "tests/simulation/speaking.hpp"

#include <algorithm>

namespace turndown::simulation {

using nlohmann::json;

namespace {

template <class Thing>
const Thing& oneOf(const std::vector<Thing>& things, Universe& universe)
{
    return things[static_cast<std::size_t>(universe.roll(static_cast<int>(things.size())))];
}

/// Puts `value` where `word` stands; false when there is nothing to put there.
bool fill(std::string& text, const std::string& word, const json& value)
{
    const auto at = text.find(word);
    if (at == std::string::npos) {
        return true;
    }
    if (!value.is_string()) {
        return false;
    }
    text.replace(at, word.size(), value.get<std::string>());
    return true;
}

std::optional<Spoken> ofSomeWorkOrder(const Saying& saying, const Screen& screen, Universe& universe)
{
    auto orders = screen("work-order");
    if (saying.doc == kSomeHazard) {
        std::erase_if(orders, [](const auto& order) { return !order.second.value("hazard", false); });
    }
    if (orders.empty()) {
        return std::nullopt;
    }
    const auto& [doc, body] = oneOf(orders, universe);
    Spoken spoken{doc, saying.body};
    const json charge = body.value("guest_charge", json());
    if (!fill(spoken.body, "CHARGE", charge.is_null() ? json() : charge.value("op", json()))) {
        return std::nullopt;
    }
    orders.erase(
        std::remove_if(orders.begin(), orders.end(), [&](const auto& order) { return order.first == spoken.doc; }),
        orders.end());
    const json other = orders.empty() ? json() : json(oneOf(orders, universe).first);
    return fill(spoken.body, "OTHER", other) ? std::optional{spoken} : std::nullopt;
}

/// Also one that is settled already: somebody may not have seen that.
std::optional<Spoken> ofSomeConflict(const Saying& saying, const Screen& screen, Universe& universe)
{
    std::vector<std::pair<std::string, json>> conflicts;
    for (const char* kind : {"room", "stock", "found-item", "custody", "roster"}) {
        for (const auto& [doc, body] : screen(kind)) {
            for (const json& conflict : body.value("conflicts", json::array())) {
                conflicts.emplace_back(doc, conflict);
            }
        }
    }
    if (conflicts.empty()) {
        return std::nullopt;
    }
    const auto& [doc, conflict] = oneOf(conflicts, universe);
    Spoken spoken{doc, saying.body};
    fill(spoken.body, "CONFLICT", conflict.at("id"));
    fill(spoken.body, "SIDE", conflict.at("ops").at(universe.chance(50) ? 0 : 1));
    return spoken;
}

/// Some document of a kind, and the counts on it where it is a sheet.
std::optional<Spoken> ofSome(const std::string& kind, const Saying& saying, const Screen& screen, Universe& universe)
{
    const auto all = screen(kind);
    if (all.empty()) {
        return std::nullopt;
    }
    const auto& [doc, body] = oneOf(all, universe);
    Spoken spoken{doc, saying.body};
    if (const auto at = spoken.body.find("COUNTS"); at != std::string::npos) {
        json counts = json::object();
        const json counted = body.value("counts", json::object());
        for (const auto& [item, count] : counted.items()) {
            counts[item] = count.at("op");
        }
        spoken.body.replace(at, std::string_view{"COUNTS"}.size(), counts.dump());
    }
    return spoken;
}

/// What stands there: the start, the turn, what the front desk asked for, the last hand-over, the signature, the plan.
std::optional<Spoken> ofAThing(const Saying& saying, const Screen& screen)
{
    Spoken spoken{saying.doc, saying.body};
    json body = json::object();
    const std::string doc = saying.doc;
    for (const auto& [other, shown] : screen(doc.substr(0, doc.find('/')))) {
        body = other == doc ? shown : body;
    }
    const auto within = [&](const char* place) { return body.value(json::json_pointer{place}, json()); };
    const bool isRoom = doc.starts_with("room/");
    const bool filled =
        fill(spoken.body, "START", within(isRoom ? "/task/started_op" : "/started_op")) &&
        fill(spoken.body, "TURN", within("/turn")) && fill(spoken.body, "ASKED", within("/checkout/op")) &&
        fill(spoken.body, "HANDED", within("/last_handed/op")) && fill(spoken.body, "SIGNED", within("/op")) &&
        fill(spoken.body, "PLAN", within("/duties/u-li/op"));
    return filled ? std::optional{spoken} : std::nullopt;
}

} // namespace

std::optional<Spoken> speak(const Saying& saying, const Screen& screen, Universe& universe)
{
    const std::string about = saying.doc;
    if (about == kSomeWorkOrder || about == kSomeHazard) {
        return ofSomeWorkOrder(saying, screen, universe);
    }
    if (about == kSomeConflict) {
        return ofSomeConflict(saying, screen, universe);
    }
    return about.ends_with(kSome) ? ofSome(about.substr(0, about.find('/')), saying, screen, universe)
                                  : ofAThing(saying, screen);
}

} // namespace turndown::simulation
