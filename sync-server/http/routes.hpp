#pragma once

#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace httplib {
class Server;
struct Request;
struct Response;
class ContentReader;
} // namespace httplib

namespace turndown::server {

using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;
using PieceHandler = std::function<void(const httplib::Request&, httplib::Response&, const httplib::ContentReader&)>;

/// The server's paths. Knows which methods each takes, so that a wrong one is told from a wrong path.
class Routes {
public:
    explicit Routes(httplib::Server& server) : m_server{server} {}

    /// Patterns are regular expressions, as the library's; they match the whole path.
    void get(const std::string& pattern, Handler handler);
    void post(const std::string& pattern, Handler handler);
    void options(const std::string& pattern, Handler handler);
    /// The handler reads the body itself, as it comes.
    void patch(const std::string& pattern, PieceHandler handler);
    void remove(const std::string& pattern, Handler handler);

    /// Every pattern with the methods it takes.
    [[nodiscard]] std::map<std::string, std::set<std::string>> all() const;

    /// The methods that `path` takes; empty when there is no such path.
    [[nodiscard]] std::set<std::string> methodsOf(const std::string& path) const;

private:
    struct Known {
        std::regex pattern;
        std::set<std::string> methods;
        std::string label; ///< `/v1/history/{}`; all files of the page go by one.
    };
    const std::string* note(const std::string& pattern, const std::string& method);

    httplib::Server& m_server;
    std::map<std::string, Known> m_known;
};

} // namespace turndown::server
