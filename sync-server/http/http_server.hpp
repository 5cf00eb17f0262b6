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
    std::string version;   ///< The program's.
    int threads = 512;     ///< One for each connection that is open at the same time.
};

/// The server on the network. `start` and `stop` from one thread; requests run on their own.
class HttpServer {
public:
    HttpServer(Hotel& hotel, ServeOptions options);
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    ~HttpServer();

    /// Takes its address. Whoever comes waits before closed doors, for a while, but may ask how it stands. Refused, in one
    /// sentence, when the address is taken or the certificate cannot be used.
    Done start();

    /// Serves in the background, from now on. After `start`.
    void open() { m_services.doors.open(); }

    /// Where it listens: `http://127.0.0.1:8080`.
    [[nodiscard]] const std::string& url() const { return m_url; }

    /// The paths it serves; there are none before `start`.
    [[nodiscard]] const Routes& routes() const { return *m_routes; }

    /// SHA-256 of the certificate it serves with, hex; empty without TLS.
    [[nodiscard]] const std::string& certificate() const { return m_services.certificate; }

    /// For whoever backs up, to tell how it goes.
    [[nodiscard]] BackupHealth& backups() { return m_services.backups; }

    /// Answers those who wait, finishes what is being worked on, and ends. What has not come whole after half a second is
    /// broken off, and so is an answer that nobody takes; neither holds anything that was acknowledged.
    void stop();

private:
    Done makeServer();
    void setUp();
    Done bind();
    void answerAll();
    void endConnections();
    void decideBeforeReading();
    void describeProblems();

    Hotel& m_hotel;
    const ServeOptions m_options;
    Services m_services;
    std::unique_ptr<httplib::Server> m_server;
    std::unique_ptr<Routes> m_routes;
    std::atomic<int> m_socket{-1};
    std::string m_url;
    int m_port = 0;
    std::thread m_listening;
};

} // namespace turndown::server
