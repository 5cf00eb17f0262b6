#pragma once

#include "shared/model/result.hpp"
#include "shared/wire/sync_messages.hpp"
#include "sync-server/ledger/administrative_act.hpp"
#include "sync-server/ledger/records.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turndown::server {

// The ledger: everything the hotel was told, and what is true now. A port, so that a chain of hotels can keep it in
// another database. Reads are const. Every call may throw what the database throws when the disk fails or the database
// stays locked; `Ledger::read` and `Ledger::write` turn that into `Problem::Storage`, so nobody else catches it.

class OperationRecords {
public:
    virtual ~OperationRecords() = default;

    [[nodiscard]] virtual HistoryPoint head() const = 0;
    /// True when this is how the history went: false after a restore from an older backup.
    [[nodiscard]] virtual bool holds(const HistoryPoint& point) const = 0;
    [[nodiscard]] virtual std::optional<Sha256> chainAt(std::int64_t seq) const = 0;
    [[nodiscard]] virtual std::optional<LedgerOperation> find(const OperationId& id) const = 0;
    /// Live ones by seq, after this one.
    [[nodiscard]] virtual std::vector<LedgerOperation> live(std::int64_t after, int limit) const = 0;
    /// Live ones that a document is the fold of, in time order, of which the list agrees with the operation.
    [[nodiscard]] virtual std::vector<LedgerOperation> live(const DocumentName& doc) const = 0;
    /// Those a document is the fold of, in time order, live or put away; `seq` is that of the release where one was
    /// released.
    [[nodiscard]] virtual std::vector<LedgerOperation> touching(const DocumentName& doc,
                                                                const Stretch& stretch) const = 0;
    /// The same, and the held ones that speak of it, in time order.
    [[nodiscard]] virtual std::vector<LedgerOperation> history(const DocumentName& doc) const = 0;
    /// Documents of one kind that tablets' operations are about which were accepted after `seq`, but happened after `from`
    /// and up to `until`; by name. Held ones count for nothing.
    [[nodiscard]] virtual std::vector<DocumentName> toldByTablets(std::string_view kind, std::int64_t seq, UtcTime from,
                                                                  UtcTime until) const = 0;
    /// Held ones that nobody has released or dismissed.
    [[nodiscard]] virtual std::vector<LedgerOperation> held() const = 0;
    [[nodiscard]] virtual std::optional<Settlement> settlementOf(const OperationId& op) const = 0;
    [[nodiscard]] virtual std::optional<UtcTime> lastEff(Source source) const = 0;
    /// The latest effective time of all: the server's clock never stands before it.
    [[nodiscard]] virtual UtcTime latestEff() const = 0;

    /// Adds `operation`, whose seq must be the head's plus one, to the history.
    virtual void append(const LedgerOperation& operation) = 0;
    /// Notes that `op` is part of the fold of `doc`.
    virtual void touch(const DocumentName& doc, const FoldPosition& op, std::int64_t seq) = 0;
    virtual void revise(const OperationId& op, const Verdict& verdict) = 0;
    /// Keeps the first settlement of `op`; later ones change nothing.
    virtual void settle(const OperationId& op, const Settlement& settlement) = 0;
    virtual void putLastEff(Source source, UtcTime eff) = 0;
};

/// Documents as they stood earlier, to fold late operations from.
class SnapshotRecords {
public:
    virtual ~SnapshotRecords() = default;

    /// The latest snapshot of a document that holds nothing at this position or after it.
    [[nodiscard]] virtual std::optional<LedgerDocument> before(const DocumentName& doc,
                                                               const FoldPosition& position) const = 0;
    /// Whether the snapshot that was taken after the operation folded last is this very document: everything that is kept
    /// of it, to the byte.
    [[nodiscard]] virtual bool holds(const LedgerDocument& document) const = 0;
    /// Where they are, in order.
    [[nodiscard]] virtual std::vector<FoldPosition> positions(const DocumentName& doc) const = 0;
    /// How many there are, of all documents.
    [[nodiscard]] virtual std::int64_t count() const = 0;

    /// Keeps `stored` as it is. It must hold more than its creator.
    virtual void put(const LedgerDocument& stored) = 0;
    /// To be called after each `put` of a new latest one: before the last four, one a week stays, and those where periods
    /// end. Who comes days late has more to be folded again.
    virtual void thinOut(const DocumentName& doc) = 0;
    /// Drops those of a document that hold something at `position` or after it; all of them without one.
    virtual void dropFrom(const DocumentName& doc, const std::optional<FoldPosition>& position) = 0;
};

/// Old operations, put away. `OperationRecords` answers for them as for the live ones; only those who tend or verify the
/// archive come here.
class ArchiveRecords {
public:
    virtual ~ArchiveRecords() = default;

    [[nodiscard]] virtual std::vector<ArchivePeriod> periods() const = 0;
    /// Live operations with this primary document, up to a moment, that nobody settles any more: nothing that was ever
    /// held or that settled what was, and not the head. At most `limit`.
    [[nodiscard]] virtual std::vector<LedgerOperation> ripe(const DocumentName& doc, UtcTime until,
                                                            std::size_t limit) const = 0;
    /// The periods that end in a snapshot of the document at this position or after it, in order; all without one.
    [[nodiscard]] virtual std::vector<PeriodEnd> ends(const DocumentName& doc,
                                                      const std::optional<FoldPosition>& position) const = 0;

    /// The pieces of the archive, or those in which something is part of the document. Each holds neighbours.
    [[nodiscard]] virtual std::vector<std::int64_t> pieces() const = 0;
    [[nodiscard]] virtual std::vector<std::int64_t> piecesOf(const DocumentName& doc) const = 0;
    /// What a piece holds. Throws std::runtime_error when it cannot be read, or is not listed as it is.
    [[nodiscard]] virtual std::vector<ArchivedOperation> contents(std::int64_t piece) const = 0;
    /// Where the last operation of each document in a piece has its place, as it is listed.
    [[nodiscard]] virtual std::map<DocumentName, FoldPosition> lastIn(std::int64_t piece) const = 0;
    /// How many operations are listed, in all pieces.
    [[nodiscard]] virtual std::int64_t count() const = 0;

    virtual void put(const ArchivePeriod& period) = 0;
    /// The document's snapshot `stored` is where the period ends, and stays; of those before it only such ends do.
    virtual void close(std::int64_t period, const LedgerDocument& stored) = 0;
    /// Takes operations from among the live ones, as one piece.
    virtual void store(std::int64_t period, const std::vector<ArchivedOperation>& operations) = 0;
};

/// Which documents a pull asks for.
struct PullQuery {
    std::int64_t after = 0;           ///< Documents with a higher rev.
    int limit = wire::kMostDocuments; ///< More only to finish a rev.

    struct Finished {
        UtcTime before{};
        std::int64_t upTo = 0;
    };
    std::optional<Finished> leaveFinished; ///< Leaves out what was finished before a moment, up to a rev.
};

struct DocumentPage {
    std::vector<wire::SentDocument> documents; ///< By rev; never ends between documents of one rev.
    bool more = false;
};

class DocumentRecords {
public:
    virtual ~DocumentRecords() = default;

    [[nodiscard]] virtual DocumentPage changed(const PullQuery& query) const = 0;
    /// Names of documents, in order, after the one called `after`.
    [[nodiscard]] virtual std::vector<DocumentName> names(std::string_view after, int limit) const = 0;
    /// Documents of one kind by name, after the one called `after`.
    [[nodiscard]] virtual std::vector<wire::SentDocument> ofKind(std::string_view kind, std::string_view after,
                                                                 int limit) const = 0;
    [[nodiscard]] virtual std::optional<wire::SentDocument> sent(const DocumentName& name) const = 0;
    /// The typed document; one that nobody has spoken of is empty with rev 0.
    [[nodiscard]] virtual LedgerDocument get(const DocumentName& name) const = 0;

    /// Whether this very document stands: everything that is kept of it, to the byte.
    [[nodiscard]] virtual bool holds(const LedgerDocument& document) const = 0;

    /// Stands from now on; written once when the jobs committed together are done.
    virtual void put(LedgerDocument document) = 0;
};

class DeviceRecords {
public:
    virtual ~DeviceRecords() = default;

    [[nodiscard]] virtual std::vector<Device> all() const = 0;
    [[nodiscard]] virtual std::optional<Device> find(const DeviceId& id) const = 0;
    [[nodiscard]] virtual std::optional<Device> withToken(const Sha256& tokenHash) const = 0;
    [[nodiscard]] virtual std::vector<DeviceLoss> losses() const = 0;
    [[nodiscard]] virtual std::optional<EnrolmentCode> code(const Sha256& codeHash) const = 0;

    virtual void put(const Device& device) = 0;
    virtual void note(const DeviceLoss& loss) = 0;
    virtual void put(const EnrolmentCode& code) = 0;
    virtual void dropCodesExpiredBefore(UtcTime moment) = 0;
};

/// Who may sign in to the page.
class AccessRecords {
public:
    virtual ~AccessRecords() = default;

    [[nodiscard]] virtual std::optional<std::string> passwordOf(const StaffId& staff) const = 0;
    [[nodiscard]] virtual std::optional<Session> session(const Sha256& tokenHash) const = 0;
    [[nodiscard]] virtual Throttle throttle(std::string_view name) const = 0;
    [[nodiscard]] virtual std::optional<std::string> fact(std::string_view name) const = 0;

    virtual void putPassword(const StaffId& staff, const std::string& verifier) = 0;
    virtual void put(const Session& session) = 0;
    virtual void dropSession(const Sha256& tokenHash) = 0;
    virtual void dropSessionsOf(const StaffId& staff) = 0;
    virtual void dropSessionsExpiredBefore(UtcTime moment) = 0;
    virtual void putThrottle(std::string_view name, const Throttle& throttle) = 0;
    virtual void dropThrottle(std::string_view name) = 0;
    virtual void putFact(std::string_view name, std::string_view value) = 0;
};

/// Which photos operations speak of, and which of them are here.
class PhotoRecords {
public:
    virtual ~PhotoRecords() = default;

    /// Named after a moment, and not here: the latest ones first.
    [[nodiscard]] virtual std::vector<std::string> wanted(UtcTime after, int limit) const = 0;
    [[nodiscard]] virtual std::vector<std::string> here() const = 0;

    /// An operation of that moment names it. Later ones change nothing.
    virtual void name(const std::string& sha256, UtcTime at) = 0;
    virtual void arrived(const std::string& sha256, UtcTime at) = 0;
    /// It is not here, after all: after a restore.
    virtual void lost(const std::string& sha256) = 0;
};

/// Who has let in, shut out and set rights. Only added to.
class AdministrationRecords {
public:
    virtual ~AdministrationRecords() = default;

    /// Those with a lower number, the latest first.
    [[nodiscard]] virtual std::vector<AdministrativeAct> before(std::int64_t number, int limit) const = 0;

    /// Gives it its number.
    virtual void note(const AdministrativeAct& act) = 0;
};

/// All records at one moment. As const it is for reading only.
class LedgerTransaction {
public:
    virtual ~LedgerTransaction() = default;

    [[nodiscard]] virtual const OperationRecords& operations() const = 0;
    [[nodiscard]] virtual const ArchiveRecords& archive() const = 0;
    [[nodiscard]] virtual const SnapshotRecords& snapshots() const = 0;
    [[nodiscard]] virtual const DocumentRecords& documents() const = 0;
    [[nodiscard]] virtual const DeviceRecords& devices() const = 0;
    [[nodiscard]] virtual const AccessRecords& access() const = 0;
    [[nodiscard]] virtual const PhotoRecords& photos() const = 0;
    [[nodiscard]] virtual const AdministrationRecords& administration() const = 0;
    [[nodiscard]] virtual OperationRecords& operations() = 0;
    [[nodiscard]] virtual ArchiveRecords& archive() = 0;
    [[nodiscard]] virtual SnapshotRecords& snapshots() = 0;
    [[nodiscard]] virtual DocumentRecords& documents() = 0;
    [[nodiscard]] virtual DeviceRecords& devices() = 0;
    [[nodiscard]] virtual AccessRecords& access() = 0;
    [[nodiscard]] virtual PhotoRecords& photos() = 0;
    [[nodiscard]] virtual AdministrationRecords& administration() = 0;
};

class Ledger {
public:
    virtual ~Ledger() = default;

    /// Runs `job` on a snapshot of committed records. From any thread; readers wait for nobody.
    virtual Done read(const std::function<void(const LedgerTransaction&)>& job) = 0;

    /// Runs `job` and returns when its changes are safe on the disk, together with those of others that waited at the
    /// same time (group commit). A job that throws is taken back alone and fails with `Problem::Storage`; so do all
    /// when the commit fails. From any thread but that of a job.
    virtual Done write(const std::function<void(LedgerTransaction&)>& job) = 0;
};

} // namespace turndown::server
