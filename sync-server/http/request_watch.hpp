#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace turndown::server {

/// The request that this thread is working on, as the log and the metrics tell of it. The library works on each request
/// on one thread, from its headers to the end of its answer.
class RequestWatch {
public:
    /// This thread's.
    [[nodiscard]] static RequestWatch& here();

    /// A request begins: its headers have been read. False when nobody heard of the end of the one before.
    bool begin();

    /// Which of the server's paths it asks for, `/v1/history/{}`. Nobody's path is "none".
    void routed(const std::string* label) { m_route = label; }

    struct Taken {
        std::string route;
        std::optional<std::chrono::duration<double>>
            worked; ///< Without what it waited for changes; nothing if it never began.
    };
    /// The request has been answered.
    [[nodiscard]] Taken end();

    /// As long as this lives, the request works on nothing: it waits for something to happen in the hotel.
    class Rest {
    public:
        Rest() : m_since{std::chrono::steady_clock::now()} {}
        Rest(const Rest&) = delete;
        Rest& operator=(const Rest&) = delete;
        ~Rest() { here().m_rested += std::chrono::steady_clock::now() - m_since; }

    private:
        const std::chrono::steady_clock::time_point m_since;
    };

private:
    std::optional<std::chrono::steady_clock::time_point> m_began;
    std::chrono::steady_clock::duration m_rested{};
    const std::string* m_route = nullptr;
};

} // namespace turndown::server
