#include "tests/day/transcript.hpp"

namespace turndown::test {

void Transcript::happens(const std::string& time, const std::string& what)
{
    m_lines.push_back({time, what, {}, {}});
}

void Transcript::sees(const std::string& who, const std::string& what)
{
    if (m_lines.empty() || !m_lines.back().who.empty()) {
        m_lines.push_back({});
    }
    m_lines.back().who = who;
    m_lines.back().sees = what;
}

std::string Transcript::text() const
{
    std::string text = "| time | what happens | who | sees |\n|---|---|---|---|\n";
    for (const auto& [time, what, who, sees] : m_lines) {
        text += "| " + time + " | " + what + " | " + who + " | " + sees + " |\n";
    }
    return text;
}

} // namespace turndown::test
