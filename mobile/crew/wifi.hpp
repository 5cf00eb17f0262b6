#pragma once

#include "shared/model/result.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace turndown::crew {

/// The Wi-Fi between one tablet and the server: a relay on this machine that can be cut, as by a lift's door. What is on
/// its way then is lost, requests and replies alike. Runs on a thread of its own; its calls may come from any thread.
class Wifi {
public:
    /// `server` is `http://host:port`. Listens on `port` of the loopback, or on a free one where it is 0.
    /// `Storage` when it cannot.
    [[nodiscard]] static Result<std::unique_ptr<Wifi>> open(const std::string& server, std::uint16_t port = 0);

    Wifi(const Wifi&) = delete;
    Wifi& operator=(const Wifi&) = delete;
    ~Wifi(); ///< Cuts, and ends the thread.

    /// What the tablet is enrolled with in place of the server's own address.
    [[nodiscard]] std::string url() const;

    void cut();
    void restore();

private:
    struct Relay;
    explicit Wifi(std::unique_ptr<Relay> relay);
    std::unique_ptr<Relay> m_relay;
};

} // namespace turndown::crew
