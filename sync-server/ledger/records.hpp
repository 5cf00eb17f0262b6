#pragma once

#include "shared/crypto/digest.hpp"
#include "shared/model/document.hpp"
#include "shared/model/time.hpp"
#include "shared/rules/admission.hpp"
#include "shared/rules/apply.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turndown::server {

/// One point of the hotel's history: how far it went, and the chain over everything up to there.
/// The chain before the first operation is 32 zero bytes. Source: docs/design.md, section 5, "Restored server".
struct HistoryPoint {
    std::int64_t seq = 0;
    Sha256 chain{};

    friend bool operator==(const HistoryPoint&, const HistoryPoint&) = default;
};

/// The chain after one more operation: SHA-256(chain ‖ id, 16 bytes ‖ eff, 8 bytes big-endian ms), and a byte 1 after that
/// where it was held on acceptance: whether a tablet was revoked then, a restored server may know otherwise.
[[nodiscard]] Sha256 chainAfter(const Sha256& chain, const OperationId& id, UtcTime eff, bool wasHeld);

/// The first half of a SHA-256 over all of an operation that stays as it was accepted.
using Seal = std::array<std::uint8_t, 16>;

/// One operation as the ledger keeps it, with everything the server stamped on it.
struct LedgerOperation {
    std::int64_t seq = 0;
    OperationId id;
    UtcTime eff{};
    std::string kind;
    DocumentName doc;
    StaffId by;
    Source source = Source::Server;
    std::optional<DeviceId> device;
    std::optional<std::int64_t> ds;
    std::optional<Role> role;
    std::optional<UtcTime> undoneEff;
    std::optional<StaffId> undoneBy;
    bool timeFromWall = false; ///< Only the tablet's wall clock told its time; marked so in history.
    Verdict verdict;           ///< Today's outcome, in the primary document.
    std::string detail;
    std::optional<std::int64_t> settledBy;
    std::string raw;          ///< The exact bytes that were sent.
    std::optional<Seal> seal; ///< As it was kept; of operations from before there were seals, none.
};

/// Whether it was held when it was accepted, whatever has become of it since.
[[nodiscard]] bool wasHeld(const LedgerOperation& operation);

/// The seal it must have. Covers all but verdict and settlement, which change later.
[[nodiscard]] Seal sealOf(const LedgerOperation& operation);

/// A place in the order of a fold.
struct FoldPosition {
    UtcTime eff{};
    OperationId id;

    friend auto operator<=>(const FoldPosition&, const FoldPosition&) = default;
};

/// A stretch of a document's fold.
struct Stretch {
    std::optional<FoldPosition> after; ///< Nothing: from the beginning.
    std::optional<UtcTime> until;      ///< Nothing: up to what came last.
};

/// A document with what the fold needs to know to go on from it.
struct LedgerDocument {
    Document document;
    std::optional<FoldPosition> folded;  ///< The last operation folded, its creator apart.
    std::optional<FoldPosition> creator; ///< The `document.set` that creates it.
    int sinceSnapshot = 0;               ///< Operations folded since the last snapshot was taken of it.
};

/// How far a period of the archive has come: first each document gets a snapshot, then the operations are moved.
enum class ArchiveStage { Snapshots, Operations, Closed };

/// A stretch of history that is put away together.
struct ArchivePeriod {
    std::int64_t number = 0;      ///< 1, 2, 3 …
    std::optional<UtcTime> after; ///< Where the period before it ends; nothing for the first.
    UtcTime until{};              ///< The last moment it takes in.
    ArchiveStage stage = ArchiveStage::Snapshots;
    std::string through; ///< The document that the stage has come to, by name.
};

/// That a document has a snapshot where a period ends.
struct PeriodEnd {
    std::int64_t period = 0;
    UtcTime until{};
};

/// An operation with all that the archive keeps of it.
struct ArchivedOperation {
    LedgerOperation operation;
    std::vector<DocumentName> documents; ///< Those it is part of.
};

/// What a tablet may read: `Floor` gets no guest names.
enum class DeviceClass { Floor, Desk };

struct Device {
    DeviceId id;
    std::string name;
    DeviceClass deviceClass = DeviceClass::Floor;
    Sha256 tokenHash{};
    std::string app;
    UtcTime enrolledAt{};
    std::optional<UtcTime> revokedAt;
    std::int64_t haveDs = 0;
    std::optional<UtcTime> lastEff;
    std::optional<UtcTime> lastContact;
    std::optional<std::chrono::milliseconds> clockError; ///< Its wall clock minus the server's.
    std::int64_t waiting = 0;
};

/// Device sequences that a tablet could no longer send.
struct DeviceLoss {
    DeviceId device;
    std::int64_t fromDs = 0;
    std::int64_t toDs = 0;
    UtcTime notedAt{};
};

struct EnrolmentCode {
    Sha256 codeHash{};
    DeviceClass deviceClass = DeviceClass::Floor;
    UtcTime expiresAt{};
    std::optional<Sha256> requestHash;
    std::optional<DeviceId> device;
};

struct Session {
    Sha256 tokenHash{};
    StaffId staff;
    UtcTime expiresAt{};
};

struct Throttle {
    int failures = 0;
    UtcTime until{};
};

/// A release or dismissal of a held operation.
struct Settlement {
    std::int64_t seq = 0;
    bool released = false;
};

} // namespace turndown::server

namespace turndown {
template <>
inline constexpr auto kNames<server::DeviceClass> =
    std::array{Named{server::DeviceClass::Floor, "floor"}, Named{server::DeviceClass::Desk, "desk"}};

template <>
inline constexpr auto kNames<server::ArchiveStage> =
    std::array{Named{server::ArchiveStage::Snapshots, "snapshots"},
               Named{server::ArchiveStage::Operations, "operations"}, Named{server::ArchiveStage::Closed, "closed"}};

template <>
inline constexpr auto kNames<Source> = std::array{Named{Source::Tablet, "tablet"}, Named{Source::Office, "office"},
                                                  Named{Source::Pms, "pms"}, Named{Source::Server, "server"}};
} // namespace turndown
