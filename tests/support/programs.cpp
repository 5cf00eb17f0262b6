#include "tests/support/programs.hpp"

#include <arpa/inet.h>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <signal.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace turndown::programs {

namespace {

std::string contents(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

void writeTo(const std::filesystem::path& file, int stream)
{
    const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(opened, stream);
    ::close(opened);
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

Running::Running(const std::vector<std::string>& arguments)
{
    const std::string program = std::string{TURNDOWN_BINARY_DIR} + "/bin/" + arguments.front();
    std::vector<char*> argv;
    for (const auto& argument : arguments) {
        argv.push_back(const_cast<char*>(argument.c_str())); // execv does not write to them.
    }
    argv.push_back(nullptr);
    m_process = ::fork();
    if (m_process == 0) {
        writeTo(m_directory.path / "out", STDOUT_FILENO);
        writeTo(m_directory.path / "err", STDERR_FILENO);
        ::execv(program.c_str(), argv.data());
        ::_exit(127);
    }
}

Running::~Running()
{
    if (m_process > 0) {
        signal(SIGKILL);
        wait();
    }
}

void Running::signal(int number) const
{
    ::kill(m_process, number);
}

Ran Running::wait()
{
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    const int ended = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return {ended, contents(m_directory.path / "out"), contents(m_directory.path / "err")};
}

Ran run(const std::vector<std::string>& arguments)
{
    return Running{arguments}.wait();
}

bool listens(int port, std::chrono::seconds within)
{
    const auto end = std::chrono::steady_clock::now() + within;
    do {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address = loopback(port);
        const bool connected = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        ::close(socket);
        if (connected) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    } while (std::chrono::steady_clock::now() < end);
    return false;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace turndown::programs
