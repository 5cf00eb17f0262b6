#pragma once

#include <unistd.h>
#include <utility>

namespace turndown::crew {

/// An open file of the system, a socket mostly, that closes itself.
class Socket {
public:
    explicit Socket(int file = -1) : m_file{file} {}
    Socket(Socket&& other) noexcept : m_file{std::exchange(other.m_file, -1)} {}
    Socket& operator=(Socket&& other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~Socket()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }

    [[nodiscard]] int file() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

private:
    int m_file;
};

} // namespace turndown::crew
