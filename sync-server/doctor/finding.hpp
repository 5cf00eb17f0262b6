#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace turndown::server {

enum class Weight {
    Wrong, ///< Somebody has to do something.
    Note   ///< It may be as it should.
};

/// Something that whoever runs a hotel's server should know.
struct Finding {
    Weight weight = Weight::Wrong;
    std::string about;  ///< What programs look for, and stays: "disk", "backups".
    std::string what;   ///< One sentence.
    std::string advice; ///< One sentence: what to do.
};

using Findings = std::vector<Finding>;

[[nodiscard]] bool anyWrong(const Findings& findings);

void append(Findings& findings, Findings more);

// How sizes and times are told to people.

[[nodiscard]] std::string inMegabytes(std::uintmax_t bytes);           ///< "812 MB"
[[nodiscard]] std::string inWords(std::chrono::milliseconds duration); ///< "3 days", "5 hours", "12 minutes"

} // namespace turndown::server
