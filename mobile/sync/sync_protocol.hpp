#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/sync_news.hpp"
#include "shared/wire/problem_json.hpp"
#include "shared/wire/sync_messages.hpp"

#include <optional>
#include <string>

namespace turndown::tablet {

/// One request that is ready to go.
struct Outgoing {
    std::string token;
    std::string body;
    std::size_t operations = 0; ///< That it carries.
    bool waits = false;         ///< The server may hold its answer back until something changes.
};

/// What to do after a reply.
enum class Next {
    Now,   ///< There is more to send or to fetch.
    Quiet, ///< All is at the server and here: wait there for changes.
    Later, ///< It did not work; try again after a while.
    Stop,  ///< Until somebody enrols the tablet again.
};

struct Digested {
    SyncNews news;
    Next next = Next::Later;
    std::size_t answered = 0;         ///< Operations.
    std::size_t documents = 0;        ///< Received.
    std::chrono::milliseconds poll{}; ///< How soon to ask again where the server does not hold requests back.
};

/// The tablet's half of `POST /v1/sync`, without threads and sockets: makes a request from the store, and digests what
/// came back into it, in one transaction. Used on the thread of its store; throws StorageFailure, after which the same
/// request may be made again. Source: docs/design.md, section 5.
class SyncProtocol {
public:
    SyncProtocol(Store& store, const Clock& clock) : m_store{store}, m_clock{clock} {}

    /// Nothing when the tablet is not enrolled, or must be enrolled again.
    [[nodiscard]] std::optional<Outgoing> next(std::chrono::milliseconds mayWait);

    /// What the server answered to the request made last.
    [[nodiscard]] Digested digest(int status, const std::string& body);

    /// There was no answer; `why` is one sentence.
    [[nodiscard]] Digested missed(const std::string& why);

private:
    [[nodiscard]] bool belongsToAnotherEnrolment();
    [[nodiscard]] std::vector<KeptOperation> batch();
    [[nodiscard]] std::vector<wire::EarlierBoot> earlierBoots(const std::string& current);

    Digested digestReply(const wire::SyncReply& reply);
    void takeResults(const wire::SyncReply& reply, Digested& digested);
    void takeDocuments(const wire::SyncReply& reply, const Contact& contact, Digested& digested);
    void takeEnd(Contact& contact, Digested& digested);
    void keepTime(const wire::SyncReply& reply, Contact& contact);
    void dropOld(UtcTime serverNow, const Contact& contact, Digested& digested);
    [[nodiscard]] bool saysNothingNew(const wire::SyncReply& reply, const Contact& contact) const;

    Digested digestProblem(const wire::ProblemDocument& problem);
    Digested fillGap(std::int64_t haveDs);
    Digested startAgain(bool otherHistory);
    Digested refuseBatch(const wire::ProblemDocument& problem);
    Digested fallSilent(Standing standing, const std::string& why);
    Digested trouble(const std::string& why);

    Store& m_store;
    const Clock& m_clock;
    std::size_t m_most = wire::kMostOperations; ///< In one request; halved while the server finds them too large.
    std::string m_token;                        ///< Of the enrolment that the last request was made for.
    std::vector<OperationId> m_sent;            ///< With the last request.
    std::optional<OperationId> m_suspect;       ///< Refused alone; an empty request shows whether it was to blame.
    bool m_startedAgain = false;                ///< The last problem made us start again: a second one means trouble.
    std::optional<UtcTime> m_dropped;           ///< When what is old was last dropped, server time.
};

} // namespace turndown::tablet
