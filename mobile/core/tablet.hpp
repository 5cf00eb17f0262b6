#pragma once

#include "mobile/core/card.hpp"
#include "mobile/core/person.hpp"
#include "mobile/core/photos.hpp"
#include "mobile/core/queue.hpp"
#include "mobile/core/shown_document.hpp"
#include "mobile/core/sync_chip.hpp"
#include "mobile/core/sync_news.hpp"
#include "mobile/core/tap.hpp"
#include "shared/model/result.hpp"
#include "shared/operations/operation.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::tablet {

class Store;

/// One tablet as its people use it: who is signed in, what they see, what they tap. Nothing here waits for the network.
///
/// Used on one thread, the app's main one, with a store connection of its own. The sync worker has another; what it
/// brings is handed over as `SyncNews`. Fails with `Storage` when the disk does: nothing was recorded then, and what is
/// shown stays as it was.
class Tablet {
public:
    /// Reads what is needed to show anything. Both must outlive the tablet.
    [[nodiscard]] static Result<std::unique_ptr<Tablet>> open(Store& store, const Clock& clock);

    Tablet(const Tablet&) = delete;
    Tablet& operator=(const Tablet&) = delete;
    ~Tablet();

    // -- Who is here -------------------------------------------------------------------------------------------------

    /// Everyone who may sign in, by name. Empty until the first sync.
    [[nodiscard]] std::vector<Person> people() const;

    /// Works offline. `Refused` with a sentence for a wrong PIN, and while too many wrong ones are being waited out:
    /// after five, one minute, doubling with each further one, kept across restarts.
    Result<Person> signIn(const StaffId& staff, std::string_view pin);

    /// How long `staff` must still wait before another PIN is looked at; zero: not at all.
    [[nodiscard]] std::chrono::milliseconds signInWait(const StaffId& staff) const;

    /// The outbox belongs to the tablet: it survives this.
    Done signOut();

    /// Kept across restarts; an app that wants a PIN after a start signs out first. Nothing also when the person has
    /// left the hotel since, or the tablet was revoked.
    [[nodiscard]] std::optional<Person> signedIn() const;

    // -- What is true ------------------------------------------------------------------------------------------------

    /// A document nobody has heard of is shown empty (`isKnown()` is false), never an error.
    [[nodiscard]] ShownDocument show(const DocumentName& name) const;

    /// All documents of one kind that anybody has set up, by name, those that exist only here included.
    [[nodiscard]] std::vector<ShownDocument> list(std::string_view kind) const;

    /// What is known of its history, the latest first.
    [[nodiscard]] std::vector<HistoryLine> history(const DocumentName& name) const;

    /// The property of this tablet, with its settings; nothing before the first sync or enrolment.
    [[nodiscard]] std::optional<Property> property() const;

    // -- What people do ----------------------------------------------------------------------------------------------

    /// Records what the person who is signed in did. When it returns a tap, that tap is durable and on top of what is
    /// shown. What the body leaves open about the document on the screen is filled in: the room's turn, the cleaning an
    /// inspection judges, the failure a cleaning answers, the flag or count that stood, the place linen is taken from.
    /// Never filled in: `over`. For `damage.reported`, name the document `work-order/new`.
    /// `Refused` when nobody is signed in; `Malformed` when the body cannot be understood; nothing is recorded then.
    Result<Tap> perform(const DocumentName& doc, const OperationBody& body);

    /// The same with the body as JSON text, an object; a member that is given, also as null, is left as it is.
    Result<Tap> tap(std::string_view kind, const DocumentName& doc, std::string_view body);

    /// The same in another person's name; for replaying what many people did.
    Result<Tap> tapAs(const StaffId& by, std::string_view kind, const DocumentName& doc, std::string_view body);

    /// Takes back an operation of this tablet. `Refused` when it is more than ten minutes old, judged on this tablet;
    /// `Missing` when it was not made here.
    Result<Tap> undo(const OperationId& id);

    /// Everything that `work` performs, taps or undoes becomes durable together, in one fsync, and is told once; or nothing
    /// of it when `work` fails, or the disk does.
    Done together(const std::function<Done()>& work);

    // -- What is on its way, and what came back ----------------------------------------------------------------------

    /// Not answered yet, in the order they were tapped.
    [[nodiscard]] std::vector<QueuedOperation> queue() const;

    /// Cards, the latest first; those that were read only when asked for.
    [[nodiscard]] std::vector<Card> attention(bool alsoRead = false) const;

    /// `Missing` when there is no such card.
    Done markRead(const OperationId& op);

    [[nodiscard]] SyncChip chip() const;

    // -- What the tablet remembers for people ------------------------------------------------------------------------

    /// A half-filled form, kept for the person who comes back; `form` names it: `finish room/1203`. An empty text drops it.
    Done keepDraft(const StaffId& staff, std::string_view form, std::string_view text);
    [[nodiscard]] std::string draft(const StaffId& staff, std::string_view form) const;

    /// A person's own choice, such as `language` or `theme`; for the tablet itself where `staff` is empty.
    Done keepSetting(const StaffId& staff, std::string_view name, std::string_view value);
    [[nodiscard]] std::string setting(const StaffId& staff, std::string_view name) const;

    // -- Photos ------------------------------------------------------------------------------------------------------

    /// What people took with this tablet, and what its documents show.
    [[nodiscard]] Photos& photos() const;

    // -- News --------------------------------------------------------------------------------------------------------

    /// Called on this thread with the documents whose shown state may have changed: after a tap, and from `hear`.
    /// An empty list means that only the queue, the cards or the chip have.
    using Changed = std::function<void(const std::vector<DocumentName>&)>;
    void onChanged(Changed changed);

    /// Called on this thread when pictures have come or gone, or have got to the server.
    void onPhotosChanged(std::function<void()> changed);

    /// Takes in what the sync worker brought. To be called on this thread for each news, in order.
    void hear(const SyncNews& news);

    /// The same for what the photo worker brought.
    void hearOfPhotos();

    struct Parts;

private:
    explicit Tablet(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace turndown::tablet
