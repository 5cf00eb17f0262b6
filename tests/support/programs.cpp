#include "tests/support/programs.hpp"

#include <arpa/inet.h>
#include <atomic>
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

sockaddr_in addressOf(const std::string& host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    ::inet_pton(AF_INET, host.c_str(), &address.sin_addr);
    return address;
}

bool isFree(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1; // As the server does: what was there before may still linger.
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = addressOf("127.0.0.1", port);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return bound;
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
    const std::filesystem::path out = m_directory.path / "out"; // Between fork and exec nothing is allocated.
    const std::filesystem::path err = m_directory.path / "err";
    m_process = ::fork();
    if (m_process == 0) {
        writeTo(out, STDOUT_FILENO);
        writeTo(err, STDERR_FILENO);
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

Ran runServer(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "turndown-server");
    return run(arguments);
}

bool listens(int port, std::chrono::seconds within, const std::string& host)
{
    const auto end = std::chrono::steady_clock::now() + within;
    do {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = addressOf(host, port);
        const bool connected = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        ::close(socket);
        if (connected) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    } while (std::chrono::steady_clock::now() < end);
    return false;
}

int freePort()
{
    // Below those that the system gives to connections. Tests that run at the same time begin at different places.
    constexpr int kFirst = 10'000;
    constexpr int kCount = 10'000;
    constexpr int kFarApart = 37;
    static std::atomic<int> next{::getpid() * kFarApart % kCount};
    while (true) {
        const int port = kFirst + next++ % kCount;
        if (isFree(port)) {
            return port;
        }
    }
}

} // namespace turndown::programs
