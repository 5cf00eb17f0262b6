#pragma once

#include "shared/model/identifiers.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace turndown::tablet {

/// Where this tablet belongs.
struct Enrolment {
    std::string url;         ///< `https://hotel.lan:8443`, without a path.
    std::string certificate; ///< SHA-256 of the certificate it must show, lower-case hex; empty: one the system trusts.
    DeviceId device;
    std::string token;
    std::string name;
};

/// Why the server will not go on with this tablet as it is.
enum class Standing {
    Good,
    NeedsEnrolment, ///< Another tablet has used this one's numbers, or its token is not known.
    NeedsUpdate,    ///< The server speaks a newer protocol.
    Revoked,        ///< Shut out by the office.
};

/// How the tablet stands with its server. Written by the sync worker alone.
struct Contact {
    Standing standing = Standing::Good;
    std::optional<std::string> cursor;  ///< Nothing: pull from the beginning.
    bool gathering = false;             ///< A pull from the beginning is under way; documents wait beside the old ones.
    bool otherHistory = false;          ///< The documents shown are of a history the server no longer has.
    std::optional<std::int64_t> lostTo; ///< The last ds that this tablet cannot send any more.
    std::optional<DeviceTime> reached;  ///< The tablet's clocks at the last reply.
    UtcTime now{};                      ///< The server's clock at the last reply.
    std::optional<UtcTime> awaySince;   ///< By the wall clock; nothing: reached when last tried.
    std::string trouble;                ///< One sentence for people; may be empty.
};

/// Wrong PINs of one person, and until when none is looked at.
struct PinThrottle {
    int wrong = 0;
    std::optional<DeviceTime> until;
};

} // namespace turndown::tablet
