#pragma once

#include "shared/model/result.hpp"

#include <chrono>
#include <string>

namespace turndown::tablet {

struct Posted {
    int status = 0;
    std::string body; ///< Inflated.
};

/// How a request gets to the server. One request at a time, on one thread.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// Posts JSON with the device's token (none where empty). `patience` is how long the server may take to answer.
    /// `Unreachable` with a sentence when there is no answer.
    virtual Result<Posted> post(const std::string& path, const std::string& token, const std::string& json,
                                std::chrono::milliseconds patience) = 0;

    /// Breaks off the request that is under way, and the next one should none be, from any thread; `post` then answers
    /// `Unreachable`. Holds until `resume`.
    virtual void cancel() = 0;
    virtual void resume() = 0;
};

} // namespace turndown::tablet
