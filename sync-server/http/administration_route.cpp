#include "sync-server/http/administration_route.hpp"

#include "sync-server/http/client_address.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <limits>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr int kPage = 200;

json wordOrNull(const std::string& word)
{
    return word.empty() ? json(nullptr) : json(word);
}

json actJson(const AdministrativeAct& act)
{
    return {{"number", act.number},           {"at", formatTime(act.at)},           {"by", wordOrNull(act.by)},
            {"via", nameOf(act.via)},         {"address", wordOrNull(act.address)}, {"act", nameOf(act.act)},
            {"about", wordOrNull(act.about)}, {"detail", wordOrNull(act.detail)}};
}

/// Before which one the page goes on; nothing when that is no number.
std::optional<std::int64_t> startOf(const httplib::Request& request)
{
    const auto text = request.get_param_value("next");
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), before);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    return text.empty() || isNumber ? std::optional{before} : std::nullopt;
}

void list(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const auto who = whoAsks(services, request, response);
    if (!who || !hasRole(*who, {Role::Manager, Role::Admin}, response)) {
        return;
    }
    const auto before = startOf(request);
    if (!before) {
        answerProblem(response, 400, "malformed-request", "The parameter next is a number.", wire::Action::Stop);
        return;
    }
    std::vector<AdministrativeAct> acts;
    auto read = services.hotel.ledger().read(
        [&](const LedgerTransaction& ledger) { acts = ledger.administration().before(*before, kPage); });
    if (!read) {
        answerStorageProblem(response, read.error().detail);
        return;
    }
    json page{{"acts", json::array()}, {"next", nullptr}};
    for (const auto& act : acts) {
        page["acts"].push_back(actJson(act));
    }
    if (acts.size() == kPage) {
        page["next"] = acts.back().number;
    }
    answerJson(request, response, 200, page.dump(-1, ' ', false, json::error_handler_t::replace));
}

} // namespace

AdministrativeAct actAtPage(const Services& services, const httplib::Request& request, const SignedIn& who, Act act,
                            std::string about, std::string detail)
{
    return {0,   services.hotel.now(), Via::Page,        who.id.text(), clientAddress(request),
            act, std::move(about),     std::move(detail)};
}

void addAdministrationRoute(Routes& routes, Services& services)
{
    routes.get("/v1/administration",
               [&services](const auto& request, auto& response) { list(services, request, response); });
}

} // namespace turndown::server
