#include "tests/server/support/metrics_text.hpp"

#include <regex>
#include <sstream>

namespace turndown::test {

namespace {

const std::string kName = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const std::string kLabels = R"((?:\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\.)*",?)*\})?)";

std::string familyOf(const std::string& sample, const std::map<std::string, std::string>& types)
{
    const std::string name = sample.substr(0, sample.find('{'));
    for (const std::string ending : {"_bucket", "_sum", "_count"}) {
        const auto whole = name.size() > ending.size() ? name.substr(0, name.size() - ending.size()) : "";
        const auto known = types.find(whole);
        if (name.ends_with(ending) && known != types.end() && known->second == "histogram") {
            return whole;
        }
    }
    return name;
}

/// Its labels in alphabetical order, so that it can be asked for.
std::string inAlphabet(const std::string& sample)
{
    const auto brace = sample.find('{');
    if (brace == std::string::npos) {
        return sample;
    }
    static const std::regex kLabel{R"re(([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)")re"};
    std::map<std::string, std::string> labels;
    for (std::sregex_iterator at{sample.begin() + static_cast<std::ptrdiff_t>(brace), sample.end(), kLabel}, end;
         at != end; ++at) {
        labels[(*at)[1]] = (*at)[2];
    }
    std::string text = sample.substr(0, brace);
    char opening = '{';
    for (const auto& [name, value] : labels) {
        text += opening + name + "=\"" + value + '"';
        opening = ',';
    }
    return text + '}';
}

} // namespace

MetricsText::MetricsText(std::string text) : m_text{std::move(text)}
{
    std::istringstream lines{m_text};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) {
            readComment(line);
        } else {
            readSample(line);
        }
    }
    judgeNames();
    judgeHistograms();
}

std::optional<double> MetricsText::value(const std::string& sample) const
{
    const auto known = m_samples.find(sample);
    return known == m_samples.end() ? std::nullopt : std::optional{known->second};
}

void MetricsText::readComment(const std::string& line)
{
    static const std::regex kHelp{"# HELP (" + kName + ") .+"};
    static const std::regex kType{"# TYPE (" + kName + ") (counter|gauge|histogram)"};
    std::smatch match;
    if (std::regex_match(line, match, kHelp)) {
        m_helped = match[1];
    } else if (std::regex_match(line, match, kType) && match[1] == m_helped) {
        if (!m_types.emplace(match[1], match[2]).second) {
            m_complaints.push_back("twice: " + line);
        }
    } else {
        m_complaints.push_back("no comment of Prometheus': " + line);
    }
}

void MetricsText::readSample(const std::string& line)
{
    static const std::regex kSample{"(" + kName + kLabels + ") (\\S+)"};
    std::smatch match;
    if (!std::regex_match(line, match, kSample)) {
        m_complaints.push_back("no sample: " + line);
        return;
    }
    const auto sample = inAlphabet(match[1]);
    m_inOrder.push_back(sample);
    if (!m_samples.emplace(sample, std::stod(match[2])).second) {
        m_complaints.push_back("twice: " + sample);
    }
    if (m_types.count(familyOf(sample, m_types)) == 0) {
        m_complaints.push_back("of no type: " + sample);
    }
}

/// Source: Prometheus' naming rules, as promtool has them.
void MetricsText::judgeNames()
{
    static const std::regex kOddUnit{".*_(milliseconds|minutes|hours|ms|kilobytes|megabytes|percent)(_total)?"};
    for (const auto& [name, type] : m_types) {
        if ((type == "counter") != name.ends_with("_total")) {
            m_complaints.push_back(name + " is a " + type);
        }
        if (!name.starts_with("turndown_") || std::regex_match(name, kOddUnit)) {
            m_complaints.push_back(name + " is not named as ours, in base units");
        }
    }
}

void MetricsText::judgeHistograms()
{
    double before = 0;
    for (const auto& sample : m_inOrder) {
        const auto bucket = sample.find("_bucket{");
        if (bucket == std::string::npos) {
            before = 0;
            continue;
        }
        if (m_samples.at(sample) < before) {
            m_complaints.push_back("less than in a smaller bucket: " + sample);
        }
        before = m_samples.at(sample);
        if (const auto last = sample.find("le=\"+Inf\","); last != std::string::npos) {
            std::string counted = sample;
            counted.erase(last, std::string{"le=\"+Inf\","}.size()).replace(bucket, 7, "_count");
            if (value(counted) != before) {
                m_complaints.push_back("does not add up: " + counted);
            }
            before = 0;
        }
    }
}

} // namespace turndown::test
