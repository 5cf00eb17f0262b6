#include "sync-server/http/hang_up.hpp"

#include <charconv>
#include <filesystem>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <vector>

namespace turndown::server {

namespace {

namespace fs = std::filesystem;

std::vector<int> openFiles()
{
    std::vector<int> files;
    std::error_code none;
    for (auto at = fs::directory_iterator{"/proc/self/fd", none}; !none && at != fs::directory_iterator{};
         at.increment(none)) {
        const std::string name = at->path().filename().string();
        int file = -1;
        std::from_chars(name.data(), name.data() + name.size(), file);
        files.push_back(file);
    }
    return files;
}

int portOf(const sockaddr_storage& address)
{
    if (address.ss_family == AF_INET) {
        return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
    }
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port) : 0;
}

bool isConnectionAt(int file, int port)
{
    sockaddr_storage ours{};
    sockaddr_storage theirs{};
    socklen_t length = sizeof ours;
    if (::getsockname(file, reinterpret_cast<sockaddr*>(&ours), &length) != 0 || portOf(ours) != port) {
        return false;
    }
    length = sizeof theirs;
    return ::getpeername(file, reinterpret_cast<sockaddr*>(&theirs), &length) == 0;
}

} // namespace

void hangUpAt(int port, HangUp how)
{
    for (const int file : openFiles()) {
        if (isConnectionAt(file, port)) {
            ::shutdown(file, how == HangUp::Listening ? SHUT_RD : SHUT_RDWR);
        }
    }
}

} // namespace turndown::server
