#pragma once

#include "tests/support/temporary_directory.hpp"

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

/// The programs of this build, run as people and scripts run them.
namespace turndown::programs {

using test::TemporaryDirectory;

/// What a program left behind.
struct Ran {
    int status = 0; ///< Its exit status; 128 + the signal that ended it.
    std::string out;
    std::string err;
};

/// A program that runs until it ends, is ended, or this is destroyed (then it is killed).
class Running {
public:
    /// The first argument is the program's name, `turndown-server`.
    explicit Running(const std::vector<std::string>& arguments);
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running();

    void signal(int number) const; ///< SIGTERM asks it to end, SIGKILL does not ask.
    Ran wait();

private:
    TemporaryDirectory m_directory; ///< Where its output goes.
    pid_t m_process = -1;
};

/// Runs it to its end.
Ran run(const std::vector<std::string>& arguments);

/// The same with turndown-server, whose name is left out.
Ran runServer(std::vector<std::string> arguments);

/// Whether something listens on this port within the time.
bool listens(int port, std::chrono::seconds within, const std::string& host = "127.0.0.1");

/// A port of the loopback that nothing listens on just now, and that no connection is given by itself: a server that is
/// killed and started again finds it free.
int freePort();

} // namespace turndown::programs
