#pragma once

#include "sync-server/verification/verification.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace turndown::server {

/// Collects what is wrong; keeps the first few sentences and counts the rest.
class Findings {
public:
    explicit Findings(Verification& report) : m_report{report} {}

    void add(std::string sentence)
    {
        if (m_report.wrong.size() < kMostSentences) {
            m_report.wrong.push_back(std::move(sentence));
        }
        ++m_report.wrongInAll;
    }

    /// What matters more than all found so far stands first.
    void lead(std::string sentence)
    {
        m_report.wrong.insert(m_report.wrong.begin(), std::move(sentence));
        m_report.wrong.resize(std::min(m_report.wrong.size(), kMostSentences));
        ++m_report.wrongInAll;
    }

    /// Does one piece of the work; what cannot be read is a finding, and the next piece goes on.
    void attempt(const auto& work)
    {
        try {
            work();
        } catch (const std::exception& problem) {
            add(problem.what());
        }
    }

private:
    static constexpr std::size_t kMostSentences = 20;
    Verification& m_report;
};

} // namespace turndown::server
