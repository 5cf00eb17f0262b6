#include "sync-server/http/routes.hpp"

#include <httplib.h>

namespace turndown::server {

void Routes::get(const std::string& pattern, Handler handler)
{
    note(pattern, "GET");
    note(pattern, "HEAD");
    m_server.Get(pattern, std::move(handler));
}

void Routes::post(const std::string& pattern, Handler handler)
{
    note(pattern, "POST");
    m_server.Post(pattern, std::move(handler));
}

void Routes::options(const std::string& pattern, Handler handler)
{
    note(pattern, "OPTIONS");
    m_server.Options(pattern, std::move(handler));
}

void Routes::patch(const std::string& pattern, PieceHandler handler)
{
    note(pattern, "PATCH");
    m_server.Patch(pattern, std::move(handler));
}

void Routes::remove(const std::string& pattern, Handler handler)
{
    note(pattern, "DELETE");
    m_server.Delete(pattern, std::move(handler));
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

void Routes::note(const std::string& pattern, const std::string& method)
{
    auto& known = m_known[pattern];
    known.pattern = std::regex{pattern};
    known.methods.insert(method);
}

} // namespace turndown::server
