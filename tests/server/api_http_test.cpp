#include "sync-server/http/page_files.hpp"
#include "sync-server/http/routes.hpp"
#include "tests/server/support/served_hotel.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <regex>
#include <set>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

/// A path as somebody would ask for it: what its parameters have as an example stands in their places.
std::string addressOf(const json& description, std::string path)
{
    for (const auto& [name, parameter] : description["components"]["parameters"].items()) {
        const auto at = path.find('{' + name + '}');
        if (at != std::string::npos) {
            path.replace(at, name.size() + 2, parameter["example"].get<std::string>());
        }
    }
    return path;
}

/// `GET /v1/history/{doc}` and all others that are described. HEAD is taken wherever GET is; `info.description` says so.
std::set<std::string> described(const json& description)
{
    std::set<std::string> all;
    for (const auto& [path, operations] : description["paths"].items()) {
        for (const auto& [method, operation] : operations.items()) {
            std::string upper = method;
            std::transform(upper.begin(), upper.end(), upper.begin(), [](unsigned char c) { return std::toupper(c); });
            all.insert(upper + ' ' + path);
            if (upper == "GET") {
                all.insert("HEAD " + path);
            }
        }
    }
    return all;
}

/// A registered pattern as the path that describes it; itself where none does.
std::string describedAs(const json& description, const std::string& pattern)
{
    const std::regex matches{pattern};
    for (const auto& file : server::pageFiles()) {
        if (std::regex_match('/' + std::string{file.path}, matches)) {
            return "/{file}";
        }
    }
    for (const auto& [path, operations] : description["paths"].items()) {
        if (std::regex_match(addressOf(description, path), matches)) {
            return path;
        }
    }
    return pattern;
}

std::set<std::string> registered(const json& description, const server::Routes& routes)
{
    std::set<std::string> all;
    for (const auto& [pattern, methods] : routes.all()) {
        for (const auto& method : methods) {
            all.insert(method + ' ' + describedAs(description, pattern));
        }
    }
    return all;
}

/// Those of `some` that are not among `others`.
std::set<std::string> beyond(const std::set<std::string>& some, const std::set<std::string>& others)
{
    std::set<std::string> rest;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

SCENARIO("the description has every path and method that the server takes, and no other")
{
    ServedHotel hotel;
    const auto answer = hotel.call("GET", "/v1/openapi.json");
    REQUIRE(answer.status == 200);
    CHECK(answer.header("Content-Type") == "application/json");
    CHECK(answer.body["openapi"] == "3.1.0");
    const auto promised = described(answer.body);
    const auto taken = registered(answer.body, hotel.routes());
    CHECK_FALSE(promised.empty());
    const std::set<std::string> none;
    CHECK(beyond(promised, taken) == none);
    CHECK(beyond(taken, promised) == none);
}
