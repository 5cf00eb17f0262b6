#pragma once

#include "tests/support/temporary_directory.hpp"

#include <string>

namespace turndown::test {

/// Stands in for systemd: programs that are started while this lives are told where to tell how they are, and that a
/// watchdog waits for half a second.
class NotifySocket {
public:
    NotifySocket();
    NotifySocket(const NotifySocket&) = delete;
    NotifySocket& operator=(const NotifySocket&) = delete;
    ~NotifySocket();

    /// Whether a message with this line comes within some seconds. Those before it are gone then.
    [[nodiscard]] bool hears(const std::string& line) const;

private:
    TemporaryDirectory m_directory;
    int m_socket = -1;
};

} // namespace turndown::test
