#pragma once

#include "sync-server/http/http_server.hpp"
#include "tests/server/support/test_hotel.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace turndown::test {

/// What came back over the wire.
struct Answer {
    int status = 0;
    nlohmann::json body; ///< Null when it was no JSON.
    std::string text;
    std::multimap<std::string, std::string> headers;

    [[nodiscard]] std::string header(const std::string& name) const;
};

using HeaderList = std::multimap<std::string, std::string>;

/// The small hotel, served on loopback.
class ServedHotel : public TestHotel {
public:
    ServedHotel();
    ~ServedHotel();

    void serve();
    void stopServing();

    /// Stops, does something with the data, serves again at the same tablets' tokens.
    void whileStopped(const std::function<void()>& work);

    Answer call(const std::string& method, const std::string& path, const std::string& body = "",
                const HeaderList& headers = {}, const std::string& contentType = "application/json");

    /// Signs in to the page; the cookie is used from then on by `page`.
    Answer signIn(const std::string& staff, const std::string& password);
    void givePassword(const std::string& staff, const std::string& password);
    Answer page(const std::string& method, const std::string& path, const nlohmann::json& body = nullptr);

    /// A code for a new tablet.
    std::string enrolmentCode(server::DeviceClass deviceClass = server::DeviceClass::Floor);

    [[nodiscard]] const std::string& cookie() const { return m_cookie; }
    [[nodiscard]] std::string url() const { return m_server->url(); }
    [[nodiscard]] const server::Routes& routes() const { return m_server->routes(); }

private:
    std::unique_ptr<server::HttpServer> m_server;
    std::string m_cookie;
};

} // namespace turndown::test
