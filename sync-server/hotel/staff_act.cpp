#include "sync-server/hotel/staff_act.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace turndown::server {

namespace {

/// What every document has beside what it is about.
bool isOfTheDocument(std::string_view name)
{
    return name == "recent" || name == "conflicts" || name == "undo" || name == "undone";
}

} // namespace

std::optional<StaffAct> staffAct(const nlohmann::json& before, const nlohmann::json& after)
{
    StaffAct done;
    for (const auto& [name, value] : after.items()) {
        if (!isOfTheDocument(name) && before.value(name, nlohmann::json{}) != value) {
            const bool isRole = name == "role" && value.is_string();
            done.detail +=
                (done.detail.empty() ? "" : ", ") + name + (isRole ? ' ' + value.get<std::string>() : std::string{});
        }
    }
    const bool wasActive = before.value("active", true);
    const bool isActive = after.value("active", true);
    if (before.empty()) {
        done.act = Act::PersonAdded;
    } else if (wasActive != isActive) {
        done.act = isActive ? Act::PersonEnabled : Act::PersonDisabled;
    }
    return done.detail.empty() ? std::nullopt : std::optional{std::move(done)};
}

} // namespace turndown::server
