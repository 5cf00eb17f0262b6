#include "sync-server/doctor/finding.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turndown::server {

namespace {

constexpr std::uintmax_t kMegabyte = 1'000'000;

std::string counted(std::int64_t number, const std::string& unit)
{
    return std::to_string(number) + ' ' + unit + (number == 1 ? "" : "s");
}

} // namespace

bool anyWrong(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.weight == Weight::Wrong; });
}

void append(Findings& findings, Findings more)
{
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string inMegabytes(std::uintmax_t bytes)
{
    return std::to_string(bytes / kMegabyte) + " MB";
}

std::string inWords(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration >= days{2}) {
        return counted(duration_cast<days>(duration).count(), "day");
    }
    if (duration >= hours{2}) {
        return counted(duration_cast<hours>(duration).count(), "hour");
    }
    return counted(duration_cast<minutes>(duration).count(), "minute");
}

} // namespace turndown::server
