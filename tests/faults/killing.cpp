#include "tests/faults/killing.hpp"

#include <csignal>
#include <thread>

namespace turndown::faults {

using programs::Ran;
using programs::Running;

Ran Killing::run(const std::string& name, const std::vector<std::string>& arguments)
{
    using std::chrono::microseconds;
    const auto begun = std::chrono::steady_clock::now();
    const auto usual = m_usual.find(name);
    Running program{arguments};
    const bool shoots = usual != m_usual.end() && m_dice.happens(m_percent);
    if (shoots) {
        const auto latest = static_cast<int>(usual->second.count() * 5 / 4);
        std::this_thread::sleep_for(microseconds{m_dice.between(0, latest)});
        program.signal(SIGKILL);
    }
    Ran ran = program.wait();
    if (wasKilled(ran)) {
        ++m_kills[name];
    } else if (!shoots) {
        const auto took = std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - begun);
        m_usual[name] = usual == m_usual.end() ? took : (usual->second * 3 + took) / 4;
    }
    return ran;
}

bool Killing::wasKilled(const Ran& ran)
{
    return ran.status == 128 + SIGKILL;
}

} // namespace turndown::faults
