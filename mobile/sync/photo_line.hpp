#pragma once

#include "mobile/sync/server_address.hpp"
#include "shared/model/result.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace turndown::tablet {

/// One request about pictures.
struct PhotoRequest {
    std::string method; ///< `HEAD`, `GET`, `POST`, `PATCH`.
    std::string path;   ///< From `/v1/` on.
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// What the server answered to it.
struct PhotoAnswer {
    int status = 0;
    std::string body;
    std::string type;                   ///< Content-Type.
    std::string location;               ///< From `/v1/` on; empty: not said.
    std::optional<std::int64_t> offset; ///< Upload-Offset.
};

/// How pictures get to the server and back, beside the line of the operations. One request at a time, on one thread.
class PhotoLine {
public:
    PhotoLine() = default;
    PhotoLine(const PhotoLine&) = delete;
    PhotoLine& operator=(const PhotoLine&) = delete;
    virtual ~PhotoLine() = default;

    /// With the device's token. `Unreachable` with a sentence when there is no answer.
    virtual Result<PhotoAnswer> ask(const PhotoRequest& request, const std::string& token) = 0;

    /// Breaks off what is under way, from any thread; harmless when nothing is.
    virtual void cancel() = 0;
};

/// Over HTTP or HTTPS on one kept-alive connection, to the server whose certificate was pinned.
[[nodiscard]] std::unique_ptr<PhotoLine> makePhotoLine(const ServerAddress& address);

} // namespace turndown::tablet
