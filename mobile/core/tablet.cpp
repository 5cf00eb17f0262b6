#include "mobile/core/tablet.hpp"

#include "mobile/core/cards.hpp"
#include "mobile/core/chip.hpp"
#include "mobile/core/sign_in.hpp"
#include "mobile/core/standing.hpp"
#include "mobile/core/store.hpp"
#include "mobile/core/tapping.hpp"
#include "shared/operations/kind_of.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace turndown::tablet {

struct Tablet::Parts {
    Parts(Store& keeps, const Clock& tells) : store{keeps}, clock{tells} {}

    Store& store;
    const Clock& clock;
    ShownDocuments documents{store};
    SignIn people{store, documents, clock};
    Tapping tapping{store, documents, clock};
    Photos photos{store};
    std::function<void()> photosChanged;
    Changed changed;
    std::optional<std::vector<DocumentName>> gathered; ///< While several taps are one: what they have changed.
    std::optional<UtcTime> reached; ///< By the last news; the store is told of quiet contacts only now and then.
    std::string trouble;            ///< Of the disk, or of the last news.

    /// For what cannot fail on a healthy tablet: answers with `otherwise` when the disk fails, and says so on the chip.
    template <class Value, class Work>
    Value orElse(Value otherwise, Work&& work)
    {
        try {
            return work();
        } catch (const StorageFailure& failure) {
            trouble = failure.what();
            return otherwise;
        }
    }

    template <class Work>
    Done kept(Work&& work)
    {
        try {
            work();
            return done();
        } catch (const StorageFailure& failure) {
            return Error{Problem::Storage, failure.what()};
        }
    }

    void tell(const std::vector<DocumentName>& names)
    {
        if (gathered) {
            gathered->insert(gathered->end(), names.begin(), names.end());
        } else if (changed) {
            changed(names);
        }
    }

    /// Runs a tap and tells who listens; the disk's failures become a sentence for the person who tapped.
    template <class Work>
    Result<Tap> tapped(Work&& work)
    {
        try {
            auto recorded = work();
            if (!recorded) {
                return recorded.error();
            }
            tell(recorded->touched);
            return recorded->tap;
        } catch (const StorageFailure& failure) {
            return Error{Problem::Storage, failure.what()};
        }
    }

    StaffId whoTaps()
    {
        const auto person = people.signedIn();
        return person ? person->id : StaffId{};
    }

    /// By the server's word alone: what waits here for its answer overtakes nobody.
    std::optional<RecentOperation> standing(const KeptCard& card)
    {
        return standingInstead(*documents.atServer(card.doc), card.op, card.kind, card.verdict);
    }
};

Result<std::unique_ptr<Tablet>> Tablet::open(Store& store, const Clock& clock)
try {
    return std::unique_ptr<Tablet>{new Tablet{std::make_unique<Parts>(store, clock)}};
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

Tablet::Tablet(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}
Tablet::~Tablet() = default;

std::vector<Person> Tablet::people() const
{
    return m_parts->orElse(std::vector<Person>{}, [&] { return m_parts->people.people(); });
}

Result<Person> Tablet::signIn(const StaffId& staff, std::string_view pin)
try {
    return m_parts->people.signIn(staff, pin);
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

std::chrono::milliseconds Tablet::signInWait(const StaffId& staff) const
{
    return m_parts->orElse(std::chrono::milliseconds{}, [&] { return m_parts->people.wait(staff); });
}

Done Tablet::signOut()
{
    return m_parts->kept([&] { m_parts->people.signOut(); });
}

std::optional<Person> Tablet::signedIn() const
{
    return m_parts->orElse(std::optional<Person>{}, [&] { return m_parts->people.signedIn(); });
}

ShownDocument Tablet::show(const DocumentName& name) const
{
    Document empty;
    empty.name = name;
    return m_parts->orElse(ShownDocument{std::make_shared<const Document>(std::move(empty)), {}},
                           [&] { return m_parts->documents.show(name); });
}

std::vector<ShownDocument> Tablet::list(std::string_view kind) const
{
    return m_parts->orElse(std::vector<ShownDocument>{}, [&] { return m_parts->documents.list(kind); });
}

std::vector<HistoryLine> Tablet::history(const DocumentName& name) const
{
    const ShownDocument shown = show(name);
    std::vector<HistoryLine> lines;
    for (auto recent = shown.document->recent.rbegin(); recent != shown.document->recent.rend(); ++recent) {
        lines.push_back(
            {recent->id, recent->kind, recent->by, recent->eff, recent->verdict, shown.isPending(recent->id)});
    }
    return lines;
}

std::optional<Property> Tablet::property() const
{
    const ShownDocument shown = show(DocumentName{document_kind::kProperty, "main"});
    const auto* const property = shown.as<Property>();
    return property == nullptr ? std::nullopt : std::optional{*property};
}

Result<Tap> Tablet::perform(const DocumentName& doc, const OperationBody& body)
{
    const std::string_view kind = kindOf(body);
    if (kind.empty() || std::holds_alternative<DocumentSet>(body)) {
        return Error{Problem::Malformed, "this cannot be said about " + doc.text()};
    }
    return m_parts->tapped([&] {
        return m_parts->tapping.tap(m_parts->whoTaps(), kind, doc, wire::writeBodyText(body),
                                    wire::LeftOpen::AbsentOrNull);
    });
}

Result<Tap> Tablet::tap(std::string_view kind, const DocumentName& doc, std::string_view body)
{
    return m_parts->tapped(
        [&] { return m_parts->tapping.tap(m_parts->whoTaps(), kind, doc, body, wire::LeftOpen::Absent); });
}

Result<Tap> Tablet::tapAs(const StaffId& by, std::string_view kind, const DocumentName& doc, std::string_view body)
{
    return m_parts->tapped([&] { return m_parts->tapping.tap(by, kind, doc, body, wire::LeftOpen::Absent); });
}

Result<Tap> Tablet::undo(const OperationId& id)
{
    return m_parts->tapped([&] { return m_parts->tapping.undo(m_parts->whoTaps(), id); });
}

Done Tablet::together(const std::function<Done()>& work)
{
    struct TakenBack {}; // Makes the store's transaction roll back.
    Done result = done();
    m_parts->gathered.emplace();
    try {
        m_parts->store.atomically([&] {
            result = work();
            if (!result) {
                throw TakenBack{};
            }
        });
    } catch (const TakenBack&) {
    } catch (const StorageFailure& failure) {
        result = Error{Problem::Storage, failure.what()};
    }
    const auto touched = *std::exchange(m_parts->gathered, std::nullopt);
    if (!result) {
        (void)m_parts->orElse(std::vector<DocumentName>{}, [&] { return m_parts->documents.refresh({}); });
    }
    if (!touched.empty()) {
        m_parts->tell(touched);
    }
    return result;
}

std::vector<QueuedOperation> Tablet::queue() const
{
    return m_parts->orElse(std::vector<QueuedOperation>{}, [&] {
        std::vector<QueuedOperation> queue;
        for (const auto& kept : m_parts->store.outbox(std::numeric_limits<std::int32_t>::max())) {
            queue.push_back({kept.id, kept.ds, kept.kind, kept.doc, kept.by, kept.at.wall});
        }
        return queue;
    });
}

std::vector<Card> Tablet::attention(bool alsoRead) const
{
    return m_parts->orElse(std::vector<Card>{}, [&] {
        std::vector<Card> cards;
        for (const auto& kept : oneForEach(m_parts->store.cards())) {
            if (!kept.read || alsoRead) {
                cards.push_back({kept.op, kept.kind, kept.doc, kept.by, kept.at, kept.verdict, kept.detail, kept.read,
                                 m_parts->standing(kept)});
            }
        }
        return cards;
    });
}

Done Tablet::markRead(const OperationId& op)
try {
    if (!m_parts->store.markRead(op)) {
        return Error{Problem::Missing, "nothing called " + op.text() + " needs attention"};
    }
    m_parts->tell({});
    return done();
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

SyncChip Tablet::chip() const
{
    SyncChip unknown;
    unknown.state = SyncState::Waiting;
    SyncChip chip = m_parts->orElse(unknown, [&] { return chipFrom(m_parts->store, m_parts->clock.read()); });
    if (chip.lastContact && m_parts->reached) {
        chip.lastContact = std::max(*chip.lastContact, *m_parts->reached);
    }
    if (chip.trouble.empty()) {
        chip.trouble = m_parts->trouble;
    }
    return chip;
}

Done Tablet::keepDraft(const StaffId& staff, std::string_view form, std::string_view text)
{
    return m_parts->kept([&] { m_parts->store.keepDraft(staff, form, text); });
}

std::string Tablet::draft(const StaffId& staff, std::string_view form) const
{
    return m_parts->orElse(std::string{}, [&] { return m_parts->store.draft(staff, form); });
}

Done Tablet::keepSetting(const StaffId& staff, std::string_view name, std::string_view value)
{
    return m_parts->kept([&] { m_parts->store.keepSetting(staff, name, value); });
}

std::string Tablet::setting(const StaffId& staff, std::string_view name) const
{
    return m_parts->orElse(std::string{}, [&] { return m_parts->store.setting(staff, name); });
}

Photos& Tablet::photos() const
{
    return m_parts->photos;
}

void Tablet::onPhotosChanged(std::function<void()> changed)
{
    m_parts->photosChanged = std::move(changed);
}

void Tablet::hearOfPhotos()
{
    if (m_parts->photosChanged) {
        m_parts->photosChanged();
    }
    m_parts->tell({});
}

void Tablet::onChanged(Changed changed)
{
    m_parts->changed = std::move(changed);
}

void Tablet::hear(const SyncNews& news)
{
    m_parts->trouble = news.trouble;
    if (news.reached && news.trouble.empty()) {
        m_parts->reached = m_parts->clock.read().wall;
    }
    const bool touchesDocuments = news.everything || news.answered || !news.documents.empty();
    std::vector<DocumentName> names;
    if (touchesDocuments) {
        names = m_parts->orElse(std::vector<DocumentName>{}, [&] {
            return news.everything ? m_parts->documents.refreshAll() : m_parts->documents.refresh(news.documents);
        });
    }
    m_parts->tell(names);
}

} // namespace turndown::tablet
