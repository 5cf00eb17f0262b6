#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::test {

/// What `/metrics` answered, read as Prometheus would.
class MetricsText {
public:
    explicit MetricsText(std::string text);

    /// The value of `name` or `name{label="value",…}`, labels in alphabetical order; nothing when it is not there.
    [[nodiscard]] std::optional<double> value(const std::string& sample) const;

    /// What Prometheus, or its `promtool check metrics`, would complain of.
    [[nodiscard]] const std::vector<std::string>& complaints() const { return m_complaints; }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void readComment(const std::string& line);
    void readSample(const std::string& line);
    void judgeNames();
    void judgeHistograms();

    std::string m_text;
    std::string m_helped; ///< Whose help came last.
    std::map<std::string, std::string> m_types;
    std::map<std::string, double> m_samples;
    std::vector<std::string> m_inOrder; ///< The samples' names and labels, as they come.
    std::vector<std::string> m_complaints;
};

} // namespace turndown::test
