#include "sync-server/http/page_files.hpp"

#include "shared/crypto/digest.hpp"
#include "sync-server/http/problem_reply.hpp"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace turndown::server {

namespace {

constexpr const char* kPolicy =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

std::string_view typeOf(std::string_view path)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kTypes{{
        {".html", "text/html; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".json", "application/json"},
        {".webmanifest", "application/manifest+json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
    }};
    for (const auto& [ending, type] : kTypes) {
        if (path.size() >= ending.size() && path.substr(path.size() - ending.size()) == ending) {
            return type;
        }
    }
    return "application/octet-stream";
}

void serve(const PageFile& file, const std::string& etag, const httplib::Request& request, httplib::Response& response)
{
    response.set_header("Content-Security-Policy", kPolicy);
    response.set_header("Cache-Control", "no-cache"); // Ask each time; an unchanged file costs no bytes.
    response.set_header("ETag", etag);
    if (request.get_header_value("If-None-Match").find(etag) != std::string::npos) {
        response.status = 304;
        return;
    }
    answerText(request, response, 200, std::string{file.content}, std::string{typeOf(file.path)});
}

std::string asPattern(std::string_view path)
{
    std::string pattern = "/";
    for (const char letter : path) {
        pattern += letter == '.' || letter == '+' ? std::string{'\\', letter} : std::string{letter};
    }
    return pattern;
}

} // namespace

void addPageRoutes(Routes& routes)
{
    for (const auto& file : pageFiles()) {
        const std::string etag = '"' + hex(sha256(file.content)).substr(0, 32) + '"';
        const auto handler = [&file, etag](const auto& request, auto& response) {
            serve(file, etag, request, response);
        };
        routes.get(asPattern(file.path), handler);
        if (file.path == "index.html") {
            routes.get("/", handler);
        }
    }
}

} // namespace turndown::server
