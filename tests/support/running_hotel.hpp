#pragma once

#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace turndown::programs {

/// What a program printed as JSON. Throws what it complained of instead unless it ended well.
[[nodiscard]] nlohmann::json printed(const Ran& ran);

/// A hotel of 20 rooms on floor 12, an attendant (u-li, PIN 4711) and a supervisor (u-olga), and its running server.
/// Throws when its programs do not do what they are told.
class Hotel {
public:
    Hotel();
    /// With its data somewhere else than among the temporary files, and reachable at another address than the loopback's.
    explicit Hotel(std::filesystem::path data, std::string host = "127.0.0.1");

    void open();  ///< Starts the server again, at the same address, and waits until it answers.
    void start(); ///< The same without waiting.
    void close(); ///< Ends it in good order.
    void kill();  ///< Ends it with SIGKILL, wherever it is; harmless when it has ended.
    Ran waitForEnd();
    std::string endAndTell(); ///< Ends it in good order; what it logged.

    /// From the next `open` on it is started with these options, too.
    void serveWith(std::vector<std::string> options) { m_options = std::move(options); }

    void encrypt(); ///< From the next `open` on it speaks TLS, with a new certificate that it signed itself.

    void backUp();                                ///< A copy of the server's data; it must be closed.
    void restore();                               ///< What the copy held, and nothing since. The same.
    void revoke(const std::string& device) const; ///< The office shuts a tablet out.

    [[nodiscard]] std::string code() const;        ///< For one tablet to enrol with.
    [[nodiscard]] std::string certificate() const; ///< What the enrolment's QR says of it: SHA-256; empty without TLS.
    [[nodiscard]] std::string url() const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const std::filesystem::path& data() const { return m_data; }
    [[nodiscard]] std::filesystem::path file() const { return m_data / "turndown.db"; }
    /// One of the server's commands, with its data.
    [[nodiscard]] Ran command(std::vector<std::string> arguments) const;

private:
    [[nodiscard]] std::filesystem::path backup() const { return m_directory.path / "backup"; }
    [[nodiscard]] std::string besides(const char* name) const { return (m_directory.path / name).string(); }
    [[nodiscard]] nlohmann::json enrolment() const;
    void setUp();

    TemporaryDirectory m_directory;
    std::filesystem::path m_data = m_directory.path / "server";
    std::string m_host = "127.0.0.1";
    int m_port = freePort();
    bool m_encrypted = false;
    std::vector<std::string> m_options;
    std::unique_ptr<Running> m_server;
};

/// A tablet of that hotel, enrolled and synced, with Li signed in; used through turndown-tabletctl.
class TabletOf {
public:
    explicit TabletOf(const Hotel& hotel);
    /// Not yet of any hotel.
    TabletOf() = default;

    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> arguments) const;
    [[nodiscard]] Ran call(const std::vector<std::string>& arguments) const { return run(command(arguments)); }
    nlohmann::json said(const std::vector<std::string>& arguments) const { return printed(call(arguments)); }
    nlohmann::json tapped(const std::string& kind, const std::string& doc, const nlohmann::json& body) const
    {
        return said({"do", kind, doc, body.dump()});
    }
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_directory.path / name; }

private:
    TemporaryDirectory m_directory;
};

} // namespace turndown::programs
