#pragma once

#include "shared/model/result.hpp"
#include "sync-server/http/services.hpp"

#include <atomic>
#include <memory>
#include <string>
#include <thread>

namespace httplib {
class Server;
} // namespace httplib

namespace turndown::server {

class Routes;

struct ServeOptions {
    std::string listen = "127.0.0.1:8080"; ///< Host and port; port 0 takes any free one.
    std::string tlsCertificate;            ///< PEM files; both or neither.
    std::string tlsKey;
    std::string publicUrl; ///< What tablets are told; empty: as the page was asked for.
    int threads = 512;     ///< One for each connection that is open at the same time.
};

/// The server on the network. `start` and `stop` from one thread; requests run on their own.
class HttpServer {
public:
    HttpServer(Hotel& hotel, ServeOptions options);
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    ~HttpServer();

    /// Binds and serves in the background. Refused, in one sentence, when the address is taken or the certificate
    /// cannot be used.
    Done start();

    /// Where it listens: `http://127.0.0.1:8080`.
    [[nodiscard]] const std::string& url() const { return m_url; }

    /// The paths it serves; there are none before `start`.
    [[nodiscard]] const Routes& routes() const { return *m_routes; }

    /// SHA-256 of the certificate it serves with, hex; empty without TLS.
    [[nodiscard]] const std::string& certificate() const { return m_services.certificate; }

    /// Answers those who wait, finishes what is being worked on, and ends.
    void stop();

private:
    Done makeServer();
    void setUp();
    Done bind();
    void refuseBeforeReading();
    void describeProblems();

    Hotel& m_hotel;
    const ServeOptions m_options;
    Services m_services;
    std::unique_ptr<httplib::Server> m_server;
    std::unique_ptr<Routes> m_routes;
    std::atomic<int> m_socket{-1};
    std::atomic<int> m_connections{0}; ///< Served or in line.
    std::string m_url;
    std::thread m_listening;
};

} // namespace turndown::server
