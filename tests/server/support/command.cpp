#include "tests/server/support/command.hpp"

#include "tests/server/support/test_hotel.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace turndown::test {

namespace {

std::string quoted(const std::string& argument)
{
    std::string text = "'";
    for (const char letter : argument) {
        text += letter == '\'' ? std::string{"'\\''"} : std::string{letter};
    }
    return text + "'";
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream{file};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace

Run runServer(const std::vector<std::string>& arguments)
{
    const TemporaryDirectory directory;
    const auto out = directory.path() / "out";
    const auto err = directory.path() / "err";
    std::string command = quoted(TURNDOWN_BINARY_DIR "/bin/turndown-server");
    for (const auto& argument : arguments) {
        command += ' ' + quoted(argument);
    }
    command += " >" + quoted(out.string()) + " 2>" + quoted(err.string());
    const int status = std::system(command.c_str()); // NOLINT(concurrency-mt-unsafe): tests run one at a time.
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

} // namespace turndown::test
