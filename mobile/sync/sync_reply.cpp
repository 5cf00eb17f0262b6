// What a good reply brings; the rest of SyncProtocol is in sync_protocol.cpp and sync_problem.cpp.

#include "mobile/core/cards.hpp"
#include "mobile/core/finished.hpp"
#include "mobile/core/photo_shelf.hpp"
#include "mobile/core/understood.hpp"
#include "mobile/sync/sync_protocol.hpp"

#include <algorithm>
#include <utility>

namespace turndown::tablet {

namespace {

constexpr auto kDropEvery = std::chrono::hours{1};
constexpr auto kWriteTimeEvery = std::chrono::minutes{1}; // Spares the flash where nothing else is new.

} // namespace

Digested SyncProtocol::digestReply(const wire::SyncReply& reply)
{
    Digested digested;
    digested.news.reached = true;
    digested.poll = reply.poll;
    m_startedAgain = false;

    digested.news.photosWanted = m_store.photos().sendAgain(reply.photosWanted);
    Contact contact = m_store.contact();
    if (saysNothingNew(reply, contact)) {
        digested.next = m_store.outboxSize() == 0 ? Next::Quiet : Next::Now;
        return digested;
    }
    m_store.atomically([&] {
        if (m_suspect) {
            m_store.markUnreadable(*m_suspect); // Without it the server took the request.
        }
        takeResults(reply, digested);
        takeDocuments(reply, contact, digested);
        if (!reply.cursor.empty()) {
            contact.cursor = reply.cursor;
        }
        if (!reply.more && contact.cursor) {
            takeEnd(contact, digested);
        }
        contact.lostTo.reset();
        contact.standing = reply.action == "stop" ? Standing::Revoked : Standing::Good;
        keepTime(reply, contact);
        dropOld(reply.now, contact, digested);
        m_store.keepContact(contact);
    });
    const bool madeProgress = m_sent.empty() || digested.answered > 0;
    const bool isProbe = std::exchange(m_suspect, std::nullopt).has_value();
    m_most = isProbe ? 1 : std::min(m_most * 2, wire::kMostOperations);

    if (contact.standing == Standing::Revoked) {
        digested.next = Next::Stop;
    } else if (!madeProgress) {
        digested.news.trouble = "the server did not answer what was sent";
        digested.next = Next::Later;
    } else {
        digested.next = reply.more || m_store.outboxSize() > 0 ? Next::Now : Next::Quiet;
    }
    return digested;
}

bool SyncProtocol::saysNothingNew(const wire::SyncReply& reply, const Contact& contact) const
{
    const bool isSame = reply.results.empty() && reply.documents.empty() && !reply.more && !reply.action &&
                        contact.cursor == reply.cursor && m_sent.empty() && !m_suspect;
    const bool isWell = contact.standing == Standing::Good && !contact.gathering && !contact.awaySince &&
                        contact.trouble.empty() && !contact.lostTo;
    if (!isSame || !isWell || !contact.reached) {
        return false;
    }
    const DeviceTime now = m_clock.read();
    return contact.reached->boot == now.boot && now.mono - contact.reached->mono < kWriteTimeEvery;
}

/// Only a result with its id acknowledges an operation.
void SyncProtocol::takeResults(const wire::SyncReply& reply, Digested& digested)
{
    Cards cards{m_store};
    for (const wire::OperationResult& result : reply.results) {
        const auto operation = m_store.operation(result.id);
        if (!operation) {
            continue;
        }
        const Answer answer{result.verdict, result.seq, result.detail};
        m_store.answer(result.id, answer, result.eff, reply.now);
        cards.noteAnswer(*operation, answer, result.eff);
        ++digested.answered;
        digested.news.answered = true;
    }
}

void SyncProtocol::takeDocuments(const wire::SyncReply& reply, const Contact& contact, Digested& digested)
{
    const auto shelf = contact.gathering ? Store::Shelf::Gathered : Store::Shelf::Shown;
    digested.documents = reply.documents.size();
    Cards cards{m_store};
    for (const wire::SentDocument& sent : reply.documents) {
        if (sent.deleted) {
            m_store.dropDocument(shelf, sent.name);
        } else {
            const KeptDocument kept{sent.name, sent.rev, sent.last, sent.body};
            m_store.putDocument(shelf, kept);
            const auto document = understood(kept);
            if (document && cards.noteVerdicts(*document)) {
                digested.news.answered = true;
            }
        }
        if (!contact.gathering) {
            digested.news.documents.push_back(sent.name);
        }
    }
}

/// The server has no more: what is kept here is what it has.
void SyncProtocol::takeEnd(Contact& contact, Digested& digested)
{
    if (contact.gathering) {
        m_store.showGathered();
        if (contact.otherHistory) {
            m_store.markOutboxNotInDocuments();
        }
        contact.gathering = false;
        contact.otherHistory = false;
        digested.news.everything = true;
        digested.news.documents.clear();
    }
    digested.news.answered = m_store.markInDocuments() || digested.news.answered;
}

void SyncProtocol::keepTime(const wire::SyncReply& reply, Contact& contact)
{
    const DeviceTime now = m_clock.read();
    contact.reached = now;
    contact.now = reply.now;
    contact.awaySince.reset();
    contact.trouble.clear();

    m_store.keepBootContact({now.boot, now.mono, reply.now});
    auto needed = m_store.bootsInOutbox(now.boot);
    needed.push_back(now.boot);
    m_store.dropBootContacts(needed);
}

void SyncProtocol::dropOld(UtcTime serverNow, const Contact& contact, Digested& digested)
{
    const bool isTime = !m_dropped || serverNow - *m_dropped > kDropEvery;
    // One that shuts the tablet out does not say whether it was restored: all of this may have to be told again.
    const bool isKnownThere = contact.standing == Standing::Good && !contact.gathering;
    if (!isTime || !isKnownThere) {
        return;
    }
    m_dropped = serverNow;
    m_store.dropAnswered(serverNow - wire::kKeptByTablets);
    for (const DocumentName& name : finishedLongAgo(m_store, serverNow)) {
        m_store.dropDocument(Store::Shelf::Shown, name);
        digested.news.documents.push_back(name);
    }
}

} // namespace turndown::tablet
