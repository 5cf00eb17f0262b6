#pragma once

#include "shared/model/outcome.hpp"
#include "shared/model/result.hpp"
#include "shared/operations/operation.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::wire {

// Wire version 1, `POST /v1/sync`: docs/design.md, section 5. Both ends read and write it here.

inline constexpr int kProtocol = 1;
inline constexpr std::size_t kMostOperations = 500; ///< In one request.
inline constexpr int kMostDocuments = 1000;         ///< In one reply, unless documents of one rev need more.
inline constexpr std::chrono::milliseconds kLongestWait{25'000};
/// How long, by server time, a tablet keeps operations and photos that the server has: for one that was restored.
inline constexpr std::chrono::days kKeptByTablets{35};

/// An earlier boot of the tablet that reached the server: what its clocks and the server's said then.
struct EarlierBoot {
    std::string boot;
    std::chrono::milliseconds mono{};
    UtcTime now{}; ///< The server's.

    friend bool operator==(const EarlierBoot&, const EarlierBoot&) = default;
};

struct SyncRequest {
    int protocol = kProtocol;
    std::string app;
    std::optional<std::string> cursor;
    DeviceTime clock;
    std::vector<EarlierBoot> earlier;
    std::vector<std::string> operations; ///< Each as its exact bytes, in ds order.
    int limit = kMostDocuments;
    std::chrono::milliseconds wait{};
    std::optional<std::int64_t> lostTo; ///< The last ds that the tablet no longer has.
    std::int64_t waiting = 0; ///< Operations not answered yet, these included: for the office's list of tablets.
};

struct OperationResult {
    OperationId id;
    std::optional<std::int64_t> ds;
    Verdict verdict;
    std::int64_t seq = 0;
    UtcTime eff{};
    std::string detail; ///< One sentence where it is held.

    friend bool operator==(const OperationResult&, const OperationResult&) = default;
};

/// A document as it travels. The body stays text: a tablet keeps what it does not understand.
struct SentDocument {
    DocumentName name;
    std::int64_t rev = 0;
    std::optional<OperationId> last;
    std::string body; ///< JSON; empty where deleted.
    bool deleted = false;

    friend bool operator==(const SentDocument&, const SentDocument&) = default;
};

struct SyncReply {
    UtcTime now{};
    std::int64_t haveDs = 0;
    std::vector<OperationResult> results;
    std::vector<SentDocument> documents;
    std::string cursor;
    bool more = false;
    std::vector<std::string> photosWanted;
    std::chrono::milliseconds poll{15'000};
    std::optional<std::string> action; ///< `stop` for a revoked tablet.
};

// Bodies, operations and the property go in and come out as the bytes they are; what is read out of them is not looked
// into here. All parse functions fail (Malformed) with a sentence that names the member.

[[nodiscard]] std::string writeSyncRequest(const SyncRequest& request);
/// Fails (Malformed) also for more than `kMostOperations`, and says so. Of another protocol only `protocol` is read.
/// `limit` and `wait` are brought within their bounds.
[[nodiscard]] Result<SyncRequest> parseSyncRequest(std::string_view text);
[[nodiscard]] std::string writeSyncReply(const SyncReply& reply);
[[nodiscard]] Result<SyncReply> parseSyncReply(std::string_view text);

struct EnrolRequest {
    std::string code;
    std::string request; ///< Random, made by the tablet; the same one within ten minutes gets the same answer.
    std::string name;
    std::string app;
};

struct EnrolReply {
    DeviceId device;
    std::string token;
    std::string property; ///< The property document's body, JSON.
    UtcTime now{};
};

[[nodiscard]] std::string writeEnrolRequest(const EnrolRequest& request);
[[nodiscard]] Result<EnrolRequest> parseEnrolRequest(std::string_view text);
[[nodiscard]] std::string writeEnrolReply(const EnrolReply& reply);
[[nodiscard]] Result<EnrolReply> parseEnrolReply(std::string_view text);

} // namespace turndown::wire
