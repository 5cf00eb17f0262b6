#include "sync-server/api/api_description.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

namespace turndown::server {

namespace {

using Json = nlohmann::ordered_json; // Read from top to bottom: what it is about stands first.

constexpr const char* kProblems = "x-problems";

/// `409 seq-gap resend`
struct ProblemName {
    int status = 0;
    std::string code;
    std::string action;
};

ProblemName parsed(const std::string& name)
{
    ProblemName problem;
    std::istringstream words{name};
    words >> problem.status >> problem.code >> problem.action;
    return problem;
}

Json reference(const std::string& section, const std::string& name)
{
    return {{"$ref", "#/components/" + section + '/' + name}};
}

/// The response of one status for the problems of that status.
Json responseFor(const std::set<std::string>& names, const Json& explained)
{
    std::string description;
    Json headers = Json::object();
    Json choices = Json::array();
    for (const auto& name : names) {
        const ProblemName problem = parsed(name);
        const Json& explanation = explained.at(name);
        description += (description.empty() ? "`" : "\n\n`") + problem.code + "`, " + problem.action + ": " +
                       explanation.at("means").get<std::string>();
        for (const auto& header : explanation.value("headers", Json::array())) {
            headers[header.get<std::string>()] = reference("headers", header.get<std::string>());
        }
        choices.push_back({{"properties",
                            {{"status", {{"const", problem.status}}},
                             {"code", {{"const", problem.code}}},
                             {"action", {{"const", problem.action}}}}}});
    }
    const Json schema{{"allOf", Json::array({reference("schemas", "Problem")})}, {"anyOf", std::move(choices)}};
    Json response{{"description", std::move(description)}};
    if (!headers.empty()) {
        response["headers"] = std::move(headers);
    }
    response["content"]["application/problem+json"]["schema"] = schema;
    return response;
}

/// A component's name for what `names` answer: `409.history-changed-resend.seq-gap-resend`.
std::string componentFor(int status, const std::set<std::string>& names)
{
    std::string component = std::to_string(status);
    for (const auto& name : names) {
        const ProblemName problem = parsed(name);
        component += '.' + problem.code + '-' + problem.action;
    }
    return component;
}

/// Gives an operation its responses for the problems it names, and for those that any operation may answer.
void addProblems(Json& operation, const Json& explained, Json& components)
{
    std::map<int, std::set<std::string>> byStatus;
    const auto add = [&](const std::string& name) { byStatus[parsed(name).status].insert(name); };
    for (const auto& name : operation.value(kProblems, Json::array())) {
        add(name.get<std::string>());
    }
    for (const auto& [name, explanation] : explained.items()) {
        if (explanation.value("everywhere", false)) {
            add(name);
        }
    }
    for (const auto& [status, names] : byStatus) {
        const auto component = componentFor(status, names);
        components["responses"][component] = responseFor(names, explained);
        operation["responses"][std::to_string(status)] = reference("responses", component);
    }
    operation.erase(kProblems);
}

std::string describe()
{
    Json description;
    for (const ApiFile& file : apiFiles()) {
        description.update(Json::parse(file.content), true);
    }
    description["info"]["version"] = TURNDOWN_VERSION;
    const Json explained = description.at(kProblems);
    description.erase(kProblems);
    for (auto& path : description["paths"]) {
        for (auto& operation : path) {
            addProblems(operation, explained, description["components"]);
        }
    }
    return description.dump(2);
}

} // namespace

const std::string& apiDescription()
{
    static const std::string description = describe();
    return description;
}

} // namespace turndown::server
