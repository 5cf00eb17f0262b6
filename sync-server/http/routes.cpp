#include "sync-server/http/routes.hpp"

#include "sync-server/http/request_watch.hpp"

#include <httplib.h>

namespace turndown::server {

namespace {

/// For people and in metrics, where each name costs.
std::string labelFor(const std::string& pattern)
{
    static const std::regex kApi{"/(v1/.*|healthz|readyz|metrics)"};
    static const std::regex kAnything{R"(\([^)]*\))"};
    return std::regex_match(pattern, kApi) ? std::regex_replace(pattern, kAnything, "{}") : "page";
}

/// The handler, which says first whose path was asked for. `label` lives as long as the routes.
template <class... Arguments>
std::function<void(Arguments...)> watched(const std::string* label, std::function<void(Arguments...)> handler)
{
    return [label, handler = std::move(handler)](Arguments... arguments) {
        RequestWatch::here().routed(label);
        handler(arguments...);
    };
}

} // namespace

void Routes::get(const std::string& pattern, Handler handler)
{
    note(pattern, "HEAD");
    m_server.Get(pattern, watched(note(pattern, "GET"), std::move(handler)));
}

void Routes::post(const std::string& pattern, Handler handler)
{
    m_server.Post(pattern, watched(note(pattern, "POST"), std::move(handler)));
}

void Routes::options(const std::string& pattern, Handler handler)
{
    m_server.Options(pattern, watched(note(pattern, "OPTIONS"), std::move(handler)));
}

void Routes::patch(const std::string& pattern, PieceHandler handler)
{
    m_server.Patch(pattern, watched(note(pattern, "PATCH"), std::move(handler)));
}

void Routes::remove(const std::string& pattern, Handler handler)
{
    m_server.Delete(pattern, watched(note(pattern, "DELETE"), std::move(handler)));
}

std::map<std::string, std::set<std::string>> Routes::all() const
{
    std::map<std::string, std::set<std::string>> methods;
    for (const auto& [text, known] : m_known) {
        methods[text] = known.methods;
    }
    return methods;
}

std::set<std::string> Routes::methodsOf(const std::string& path) const
{
    std::set<std::string> methods;
    for (const auto& [text, known] : m_known) {
        if (std::regex_match(path, known.pattern)) {
            methods.insert(known.methods.begin(), known.methods.end());
        }
    }
    return methods;
}

const std::string* Routes::note(const std::string& pattern, const std::string& method)
{
    auto& known = m_known[pattern];
    known.pattern = std::regex{pattern};
    known.methods.insert(method);
    known.label = labelFor(pattern);
    return &known.label; // A map's entries stay where they are.
}

} // namespace turndown::server
