#include "tests/simulation/day_sum.hpp"

#include <array>

namespace turndown::simulation {

namespace {

/// What nobody forgives; everything else that does not hold is counted together.
constexpr std::array kKinds{"lost", "doubled", "diverged", "stuck"};
constexpr const char* kElse = "otherwise wrong";

/// A sentence begins with its kind: `lost: …`.
std::string kindOf(const std::string& sentence)
{
    for (const std::string kind : kKinds) {
        if (sentence.starts_with(kind + ':')) {
            return kind;
        }
    }
    return kElse;
}

} // namespace

bool DaySum::add(std::uint64_t seed, const DayReport& report, std::ostream& out)
{
    ++m_days;
    m_operations += static_cast<std::uint64_t>(report.operations);
    for (const auto& [fault, times] : report.faults) {
        m_faults[fault] += static_cast<std::uint64_t>(times);
    }
    for (const auto& sentence : report.wrong) {
        out << "seed " << seed << ": " << sentence << '\n';
        ++m_findings[kindOf(sentence)];
    }
    if (report.wrong.empty()) {
        return true;
    }
    ++m_wrongDays;
    out << "again: build/ci/bin/turndown-simulation --first " << seed << " --days 1 --log\n";
    return false;
}

void DaySum::tell(std::ostream& out) const
{
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - m_begun;
    std::uint64_t faults = 0;
    for (const auto& [fault, times] : m_faults) {
        out << "  " << times << "  " << fault << '\n';
        faults += times;
    }
    out << m_days << " days, " << m_operations << " operations, " << faults << " faults, " << time.count() << " s\n";
    for (const char* const kind : kKinds) {
        const auto found = m_findings.find(kind);
        out << (found == m_findings.end() ? 0 : found->second) << ' ' << kind << ", ";
    }
    const auto other = m_findings.find(kElse);
    out << (other == m_findings.end() ? 0 : other->second) << ' ' << kElse << '\n';
    out << m_days - m_wrongDays << " passed, " << m_wrongDays << " failed\n";
}

} // namespace turndown::simulation
