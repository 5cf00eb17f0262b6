// What a tablet does about a problem; the rest of SyncProtocol is in sync_protocol.cpp and sync_reply.cpp.

#include "mobile/sync/sync_protocol.hpp"

#include <utility>

namespace turndown::tablet {

namespace {

constexpr int kBadRequest = 400;
constexpr int kTooLarge = 413;

} // namespace

Digested SyncProtocol::digestProblem(const wire::ProblemDocument& problem)
{
    if (problem.code == "seq-gap" && problem.haveDs) {
        return fillGap(*problem.haveDs);
    }
    switch (problem.action) {
    case wire::Action::Reenrol:
    case wire::Action::SignIn:
        return fallSilent(Standing::NeedsEnrolment, problem.detail);
    case wire::Action::
        Stop: // Of this request. Only the office shuts a tablet out, and the server then says so by name.
        return problem.code == "device-revoked" ? fallSilent(Standing::Revoked, problem.detail)
                                                : trouble(problem.detail);
    case wire::Action::RestartPull:
        return startAgain(false);
    case wire::Action::Resend:
        return startAgain(true);
    case wire::Action::Split:
        return refuseBatch(problem);
    case wire::Action::Update: {
        Contact contact = m_store.contact();
        contact.standing = Standing::NeedsUpdate;
        m_store.keepContact(contact);
        return trouble(problem.detail);
    }
    case wire::Action::Retry:
        break;
    }
    return problem.status == kBadRequest || problem.status == kTooLarge ? refuseBatch(problem)
                                                                        : trouble(problem.detail);
}

/// The server has what comes before `haveDs + 1`. What we no longer have is said to be lost, so that it can go on.
Digested SyncProtocol::fillGap(std::int64_t haveDs)
{
    Contact contact = m_store.contact();
    const std::int64_t first = m_store.firstKept(haveDs);
    m_store.atomically([&] {
        m_store.sendAgain(haveDs);
        if (first > haveDs + 1) {
            contact.lostTo = first - 1;
        }
        m_store.keepContact(contact);
    });
    Digested digested;
    digested.news.reached = true;
    digested.news.answered = true;
    digested.next = std::exchange(m_startedAgain, true) ? Next::Later : Next::Now;
    return digested;
}

/// Pulls from the beginning, and tells everything again that is kept here: without a cursor the tablet would not notice
/// if the server were restored just now. `otherHistory`: it has said that it was.
Digested SyncProtocol::startAgain(bool otherHistory)
{
    m_store.atomically([&] {
        Contact contact = m_store.contact();
        contact.cursor.reset();
        contact.gathering = false;
        contact.otherHistory = contact.otherHistory || otherHistory;
        m_store.sendAgain(0);
        m_store.keepContact(contact);
    });
    Digested digested;
    digested.news.reached = true;
    digested.news.answered = true;
    digested.next = std::exchange(m_startedAgain, true) ? Next::Later : Next::Now;
    return digested;
}

/// Halves the batch. One that is refused alone is put aside for one empty request: when the server takes that, the
/// operation was to blame and is told as `unreadable`; when not, whatever stands between us is, and nothing is given up.
Digested SyncProtocol::refuseBatch(const wire::ProblemDocument& problem)
{
    if (m_sent.empty()) {
        m_suspect.reset();
        return trouble(problem.detail);
    }
    if (m_sent.size() == 1) {
        m_suspect = m_sent.front();
    } else {
        m_most = m_sent.size() / 2;
    }
    Digested digested;
    digested.news.reached = true;
    digested.next = Next::Now;
    return digested;
}

Digested SyncProtocol::fallSilent(Standing standing, const std::string& why)
{
    Contact contact = m_store.contact();
    contact.standing = standing;
    contact.trouble = why;
    m_store.keepContact(contact);
    Digested digested = trouble(why);
    digested.next = Next::Stop;
    return digested;
}

/// The server, or something in front of it, answered, but did not do what was asked: for people it is away.
Digested SyncProtocol::trouble(const std::string& why)
{
    Digested digested = missed(why);
    digested.news.reached = true;
    return digested;
}

} // namespace turndown::tablet
