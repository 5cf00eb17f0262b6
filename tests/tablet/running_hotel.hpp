#pragma once

#include "tests/support/programs.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace turndown::programs {

/// What a program printed as JSON; it must have ended well.
[[nodiscard]] nlohmann::json printed(const Ran& ran);

/// A hotel of 20 rooms on floor 12, an attendant (u-li, PIN 4711) and a supervisor (u-olga), and its running server.
class Hotel {
public:
    Hotel();
    void open();  ///< Starts the server again, at the same address.
    void close(); ///< Ends it in good order.

    void encrypt(); ///< From the next `open` on it speaks TLS, with a new certificate that it signed itself.

    void backUp();                                ///< A copy of the server's data; it must be closed.
    void restore();                               ///< What the copy held, and nothing since. The same.
    void revoke(const std::string& device) const; ///< The office shuts a tablet out.

    [[nodiscard]] std::string code() const;        ///< For one tablet to enrol with.
    [[nodiscard]] std::string certificate() const; ///< What the enrolment's QR says of it: SHA-256; empty without TLS.
    [[nodiscard]] std::string url() const;

private:
    [[nodiscard]] std::string data() const { return (m_directory.path / "server").string(); }
    [[nodiscard]] std::string file(const char* name) const { return (m_directory.path / name).string(); }
    [[nodiscard]] nlohmann::json enrolment() const;
    void call(std::vector<std::string> arguments) const;

    TemporaryDirectory m_directory;
    int m_port = freePort();
    bool m_encrypted = false;
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
