#pragma once

#include "shared/model/result.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace turndown::server {

/// Photos on their way in. Each is a file that grows until all of it is here; it outlives broken lines and this program.
/// From any thread. Source: tus 1.0.0, core and creation.
class Uploads {
public:
    struct Plan {
        std::string sha256; ///< 64 digits, lower-case hex; empty where whoever sends it cannot tell.
        std::int64_t length = 0;
    };
    struct State {
        Plan plan;
        std::int64_t offset = 0; ///< How much is here.
        std::uint64_t turn = 0;  ///< Counts who has asked: only the last one adds.
    };

    explicit Uploads(std::filesystem::path directory) : m_directory{std::move(directory)} {}

    /// Announces a photo and gives the upload's id. Those that nobody has gone on with for a day are dropped.
    /// Refused when too many are on their way.
    Result<std::string> begin(const Plan& plan, UtcTime now);

    /// Where it stands. Whoever was still sending is cut off: what they send is not added any more.
    std::optional<State> find(const std::string& id);

    /// Bytes that arrive, added as they do: when the line breaks, what came before stays.
    class Arrival {
    public:
        /// False: no more is taken, because the disk is full, there are more bytes than announced, or somebody else goes on.
        bool add(std::string_view bytes);
        [[nodiscard]] std::int64_t offset() const { return m_offset; }
        [[nodiscard]] bool isDiskFull() const { return m_diskFull; }

    private:
        friend class Uploads;
        Arrival(Uploads& uploads, std::string id, const State& state);

        Uploads& m_uploads;
        std::string m_id;
        std::int64_t m_offset;
        std::int64_t m_length;
        std::uint64_t m_turn;
        bool m_diskFull = false;
    };

    /// Goes on where `find` said it stands.
    [[nodiscard]] Arrival goOn(const std::string& id, const State& state) { return {*this, id, state}; }

    /// The file of an upload; whole when its offset is its length.
    [[nodiscard]] std::filesystem::path file(const std::string& id) const;

    void drop(const std::string& id);

private:
    bool append(const std::string& id, std::uint64_t turn, std::string_view bytes, bool& diskFull);
    /// Drops what is older than a day; how many are left.
    std::size_t tidyUp(UtcTime now);

    std::filesystem::path m_directory;
    std::mutex m_mutex;
    std::map<std::string, std::uint64_t> m_turns; ///< Of each upload, the last one given out.
};

} // namespace turndown::server
