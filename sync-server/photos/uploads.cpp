#include "sync-server/photos/uploads.hpp"

#include "shared/crypto/digest.hpp"

#include <cerrno>
#include <fcntl.h>
#include <regex>
#include <span>
#include <system_error>
#include <unistd.h>

namespace turndown::server {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostOnTheirWay = 200;
constexpr std::chrono::hours kForgottenAfter{24};
constexpr std::size_t kRandomBytes = 16;

/// The id says all that was announced, so that nothing has to be kept beside the bytes: `{random}-{length}-{sha256}`, with nothing
/// after the last dash where no hash was told.
std::string idFor(const Uploads::Plan& plan)
{
    const std::string random = randomBytes(kRandomBytes);
    return hex({reinterpret_cast<const std::uint8_t*>(random.data()), random.size()}) + '-' +
           std::to_string(plan.length) + '-' + plan.sha256;
}

std::optional<Uploads::Plan> planOf(const std::string& id)
{
    static const std::regex form{"[0-9a-f]{32}-([0-9]{1,9})-((?:[0-9a-f]{64})?)"}; // Never a path.
    std::smatch parts;
    return std::regex_match(id, parts, form) ? std::optional{Uploads::Plan{parts[2], std::stol(parts[1])}}
                                             : std::nullopt;
}

bool isForgotten(const fs::directory_entry& entry, UtcTime now)
{
    std::error_code problem;
    const auto written = std::chrono::file_clock::to_sys(entry.last_write_time(problem));
    return !problem && now - written > kForgottenAfter;
}

} // namespace

Result<std::string> Uploads::begin(const Plan& plan, UtcTime now)
{
    std::error_code problem;
    fs::create_directories(m_directory, problem);
    if (problem) {
        return Error{Problem::Storage, m_directory.string() + " cannot be made: " + problem.message() + '.'};
    }
    if (tidyUp(now) >= kMostOnTheirWay) {
        return Error{Problem::Refused, "Too many photos are on their way; try again later."};
    }
    const std::string id = idFor(plan);
    const int made = ::open(file(id).c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        return Error{Problem::Storage, "A photo cannot be taken in: " + std::system_category().message(errno) + '.'};
    }
    ::close(made);
    return id;
}

std::optional<Uploads::State> Uploads::find(const std::string& id)
{
    const auto plan = planOf(id);
    if (!plan) {
        return std::nullopt;
    }
    const std::lock_guard lock{m_mutex};
    std::error_code none;
    const auto size = fs::file_size(file(id), none);
    return none ? std::nullopt : std::optional{State{*plan, static_cast<std::int64_t>(size), ++m_turns[id]}};
}

fs::path Uploads::file(const std::string& id) const
{
    return m_directory / id;
}

void Uploads::drop(const std::string& id)
{
    const std::lock_guard lock{m_mutex};
    m_turns.erase(id);
    std::error_code ignored;
    fs::remove(file(id), ignored);
}

bool Uploads::append(const std::string& id, std::uint64_t turn, std::string_view bytes, bool& diskFull)
{
    const std::lock_guard lock{m_mutex};
    const auto last = m_turns.find(id);
    if (last == m_turns.end() || last->second != turn) {
        return false;
    }
    const int opened = ::open(file(id).c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    const auto before = opened < 0 ? -1 : ::lseek(opened, 0, SEEK_END);
    const bool written =
        opened >= 0 && ::write(opened, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    if (!written && before >= 0) {
        diskFull = ::ftruncate(opened, before) == 0; // Half a piece would shift all that follows.
    }
    if (opened >= 0) {
        ::close(opened);
    }
    return written;
}

std::size_t Uploads::tidyUp(UtcTime now)
{
    std::size_t left = 0;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{m_directory, ignored}) {
        if (isForgotten(entry, now)) {
            drop(entry.path().filename().string());
        } else {
            ++left;
        }
    }
    return left;
}

Uploads::Arrival::Arrival(Uploads& uploads, std::string id, const State& state)
    : m_uploads{uploads}, m_id{std::move(id)}, m_offset{state.offset}, m_length{state.plan.length}, m_turn{state.turn}
{
}

bool Uploads::Arrival::add(std::string_view bytes)
{
    const auto count = static_cast<std::int64_t>(bytes.size());
    if (m_offset + count > m_length || !m_uploads.append(m_id, m_turn, bytes, m_diskFull)) {
        return false;
    }
    m_offset += count;
    return true;
}

} // namespace turndown::server
