#pragma once

#include "mobile/core/contact.hpp"
#include "mobile/core/kept_operation.hpp"
#include "shared/model/outcome.hpp"

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::tablet {

/// The disk or the database failed; what() is one sentence for people. Nothing of the failed step was kept.
class StorageFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A document as the server sent it. The body stays text, so that what this program does not understand is kept.
struct KeptDocument {
    DocumentName name;
    std::int64_t rev = 0;
    std::optional<OperationId> last;
    std::string body;
};

/// What one document says of an operation; of several, people are shown one. What stands now is looked up when it is.
struct KeptCard {
    OperationId op;
    std::string kind;
    DocumentName doc;  ///< The document that says so.
    bool main = false; ///< It is the one that the operation is about.
    StaffId by;
    UtcTime at{};
    Verdict verdict;
    std::string detail;
    bool read = false;
};

class PhotoShelf;

/// What a tablet remembers. One connection, used on one thread; several may be open on the same data directory.
/// Every function throws StorageFailure when the disk fails. A function that changes something is one transaction of its
/// own unless it is called within `atomically`.
class Store {
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    /// Everything `work` changes becomes durable together when this returns, or nothing when it throws.
    virtual void atomically(const std::function<void()>& work) = 0;

    // -- Operations --------------------------------------------------------------------------------------------------

    /// Appends an operation with the next device sequence, which `make` is given. One transaction, one fsync.
    virtual KeptOperation record(const std::function<KeptOperation(std::int64_t ds)>& make) = 0;

    [[nodiscard]] virtual std::optional<KeptOperation> operation(const OperationId& id) = 0;

    /// Not answered yet, by ds, at most `limit`.
    [[nodiscard]] virtual std::vector<KeptOperation> outbox(std::size_t limit) = 0;
    [[nodiscard]] virtual std::size_t outboxSize() = 0;

    /// Those that the documents kept here may not hold yet, answered or not, by ds; held ones are not among them.
    [[nodiscard]] virtual std::vector<KeptOperation> onTop() = 0;

    /// Boots other than `current` in which operations were made that are not answered and were never told a time.
    [[nodiscard]] virtual std::vector<std::string> bootsInOutbox(const std::string& current) = 0;

    /// Acknowledges by id only; an id that is not kept here is no matter. False when it is not.
    virtual bool answer(const OperationId& id, const Answer& answer, UtcTime eff, UtcTime serverNow) = 0;

    /// A later verdict of an operation of this tablet, from a document's `recent`. False when it was not made here.
    virtual bool revise(const OperationId& id, const Verdict& verdict) = 0;

    virtual void markUnreadable(const OperationId& id) = 0;

    /// All that is answered is in the documents now. False when it was before.
    virtual bool markInDocuments() = 0;

    /// The documents that have just replaced all others hold nothing that is not answered.
    virtual void markOutboxNotInDocuments() = 0;

    /// Puts operations with a ds above `after` back into the outbox; what they were told as `eff` is kept.
    virtual void sendAgain(std::int64_t after) = 0;

    /// Numbers all kept operations again from 1, in their order, and puts them back into the outbox.
    virtual void numberAgain() = 0;

    /// The first device sequence above `after` that is kept, or the next one to be given when none is.
    [[nodiscard]] virtual std::int64_t firstKept(std::int64_t after) = 0;

    /// Drops what was answered at or before `serverTime`.
    virtual void dropAnswered(UtcTime serverTime) = 0;

    // -- Documents ---------------------------------------------------------------------------------------------------

    enum class Shelf { Shown, Gathered };

    [[nodiscard]] virtual std::optional<KeptDocument> document(const DocumentName& name) = 0;
    [[nodiscard]] virtual std::vector<KeptDocument> documents(std::string_view kind) = 0;
    [[nodiscard]] virtual std::vector<std::string> documentKinds() = 0;
    virtual void putDocument(Shelf shelf, const KeptDocument& document) = 0;
    virtual void dropDocument(Shelf shelf, const DocumentName& name) = 0;
    virtual void emptyGathered() = 0;
    virtual void showGathered() = 0; ///< They replace all documents; what they lack is gone.

    // -- Cards -------------------------------------------------------------------------------------------------------

    /// The latest first; of one operation, the document it is about first.
    [[nodiscard]] virtual std::vector<KeptCard> cards() = 0;
    virtual void raiseCard(const KeptCard& card) = 0; ///< Unread again when its verdict is another one.
    virtual void dropCard(const OperationId& op, const DocumentName& doc) = 0;
    virtual bool markRead(const OperationId& op) = 0; ///< All of one operation. False when there is none.

    // -- Photos ------------------------------------------------------------------------------------------------------

    [[nodiscard]] virtual PhotoShelf& photos() = 0;

    // -- People ------------------------------------------------------------------------------------------------------

    [[nodiscard]] virtual StaffId signedIn() = 0; ///< Empty: nobody.
    virtual void keepSignedIn(const StaffId& staff) = 0;
    [[nodiscard]] virtual PinThrottle pinThrottle(const StaffId& staff) = 0;
    virtual void keepPinThrottle(const StaffId& staff, const PinThrottle& throttle) = 0;
    [[nodiscard]] virtual std::string draft(const StaffId& staff, std::string_view form) = 0;
    virtual void keepDraft(const StaffId& staff, std::string_view form, std::string_view text) = 0;
    [[nodiscard]] virtual std::string setting(const StaffId& staff, std::string_view name) = 0;
    virtual void keepSetting(const StaffId& staff, std::string_view name, std::string_view value) = 0;

    // -- Server ------------------------------------------------------------------------------------------------------

    [[nodiscard]] virtual std::optional<Enrolment> enrolment() = 0;
    virtual void keepEnrolment(const Enrolment& enrolment) = 0;

    /// The random id of an attempt to enrol with `code`: the same for the same code, so that a lost reply is given again.
    virtual std::string enrolRequest(const std::string& code, const std::string& fresh) = 0;

    [[nodiscard]] virtual Contact contact() = 0;
    virtual void keepContact(const Contact& contact) = 0;

    /// What the server's clock said in each boot that reached it: its time, and CLOCK_BOOTTIME then.
    struct BootContact {
        std::string boot;
        std::chrono::milliseconds mono{};
        UtcTime now{};
    };
    [[nodiscard]] virtual std::vector<BootContact> bootContacts() = 0;
    virtual void keepBootContact(const BootContact& contact) = 0;
    virtual void dropBootContacts(const std::vector<std::string>& except) = 0;
};

} // namespace turndown::tablet
