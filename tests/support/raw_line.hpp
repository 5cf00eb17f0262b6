#pragma once

#include <string_view>

namespace turndown::test {

/// A connection to a port of the loopback, and nothing said on it but what the test says. Closed when this ends.
class RawLine {
public:
    explicit RawLine(int port);
    RawLine(RawLine&& other) noexcept;
    RawLine& operator=(RawLine&&) = delete;
    ~RawLine();

    void send(std::string_view bytes) const;

private:
    int m_socket = -1;
};

} // namespace turndown::test
