#include "sync-server/http/sync_exchange.hpp"

#include "sync-server/backup/restoration.hpp"
#include "sync-server/http/request_watch.hpp"
#include "sync-server/log/event_log.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

using wire::Action;
using wire::ProblemDocument;

constexpr int kMostPhotosWanted = 100;

ProblemDocument storageProblem(const Error& error)
{
    return {503, "storage", error.detail, Action::Retry, std::nullopt};
}

ProblemDocument describe(CursorProblem problem)
{
    switch (problem) {
    case CursorProblem::BadCursor:
        return {
            400, "bad-cursor", "The cursor cannot be understood; pull from the beginning.", Action::RestartPull, {}};
    case CursorProblem::HistoryChanged:
        return {409,
                "history-changed",
                "The server was restored; send everything again and pull from the beginning.",
                Action::Resend,
                {}};
    case CursorProblem::ScopeChanged:
        return {409,
                "scope-changed",
                "This tablet may read other things now; pull from the beginning.",
                Action::RestartPull,
                {}};
    }
    return {};
}

ProblemDocument describe(PushProblem problem, std::int64_t haveDs)
{
    switch (problem) {
    case PushProblem::SeqGap:
        return {409, "seq-gap", "Operations before this one are missing; send from " + std::to_string(haveDs + 1) + '.',
                Action::Resend, haveDs};
    case PushProblem::DeviceForked:
        return {409, "device-forked", "Another tablet uses the same enrolment; enrol this one again.", Action::Reenrol,
                haveDs};
    }
    return {};
}

void tellOf(const ProblemDocument& problem, const DeviceId& device)
{
    if (problem.status == 409) {
        tell(LogLevel::Warning, "tablet.disagrees", problem.detail,
             {{"device", device.text()}, {"code", problem.code}});
    }
}

void tellOfHeld(const std::vector<wire::OperationResult>& results, const DeviceId& device)
{
    for (const auto& result : results) {
        if (result.verdict.outcome == Outcome::Held) {
            tell(LogLevel::Warning, "operation.held", "An operation waits for the office.",
                 {{"device", device.text()}, {"operation", result.id.text()}});
        }
    }
}

} // namespace

SyncExchange::SyncExchange(Services& services, Device device, wire::SyncRequest request)
    : m_services{services},
      m_device{std::move(device)},
      m_turn{services.turns, m_device.id},
      m_heardAt{m_device.lastContact},
      m_request{std::move(request)}
{
    if (m_turn.endsAWait()) {
        services.hotel.ledger().changes().wakeAll();
    }
    const UtcTime now = services.hotel.now();
    m_push.clock = {m_request.clock, std::move(m_request.earlier), now};
    m_push.lostTo = m_request.lostTo;
    m_contact = {now, m_request.app, m_request.clock.wall - now, m_request.waiting};
}

SyncExchange::Answer SyncExchange::answer()
{
    auto answer = exchange();
    if (m_knowsAnotherHistory) {
        noteRestored();
    }
    if (const auto* const problem = std::get_if<ProblemDocument>(&answer)) {
        tellOf(*problem, m_device.id);
    }
    return answer;
}

SyncExchange::Answer SyncExchange::exchange()
{
    if (auto problem = checkRequest()) {
        return *problem;
    }
    noteContact();
    if (!m_request.operations.empty()) {
        if (auto problem = push()) {
            return *problem;
        }
    }
    const bool mayWait = m_request.operations.empty() && m_request.wait.count() > 0 && m_request.cursor;
    if (auto problem = mayWait ? waitAndPull() : pullNow()) {
        return *problem;
    }
    if (m_device.revokedAt) {
        return stop();
    }
    const auto& shelf = m_services.hotel.photos();
    std::erase_if(m_reply.photosWanted, [&](const std::string& photo) { return shelf.has(photo); });
    m_reply.now = m_services.hotel.now();
    m_reply.haveDs = m_device.haveDs;
    m_reply.documents = std::move(m_pulled.documents);
    m_reply.cursor = writeCursor(m_pulled.cursor);
    m_reply.more = m_pulled.more;
    return std::move(m_reply);
}

std::optional<ProblemDocument> SyncExchange::checkRequest()
{
    if (m_request.protocol != wire::kProtocol) {
        return ProblemDocument{
            400, "unknown-protocol", "This server speaks protocol 1; update the older of the two.", Action::Update, {}};
    }
    auto pushed = readPushed(m_request.operations);
    if (!pushed) {
        return ProblemDocument{400, "malformed-operation", pushed.error().detail, Action::Split, {}};
    }
    m_push.operations = std::move(pushed).value();
    return std::nullopt;
}

/// Holds the cursor against the history. Those of revoked tablets do not matter: they get nothing.
std::optional<ProblemDocument> SyncExchange::checkCursorOf(const LedgerTransaction& ledger)
{
    if (m_device.revokedAt) {
        return std::nullopt;
    }
    const auto checked = checkCursor(ledger, m_request.cursor, m_device.deviceClass);
    m_from = checked.cursor;
    m_knowsAnotherHistory = checked.problem == CursorProblem::HistoryChanged;
    return checked.problem ? std::optional{describe(*checked.problem)} : std::nullopt;
}

std::optional<ProblemDocument> SyncExchange::push()
{
    PushResult pushed;
    std::optional<ProblemDocument> problem;
    auto written = m_services.hotel.ledger().write([&](LedgerTransaction& ledger) {
        const auto device = ledger.devices().find(m_device.id);
        m_device = device.value_or(m_device); // As it stands now: others may have pushed or revoked it meanwhile.
        problem = checkCursorOf(ledger);
        if (!problem) {
            pushed = acceptPush(ledger, m_device, m_push);
        }
        put(m_contact, m_device);
        ledger.devices().put(m_device);
    });
    if (!written) {
        return storageProblem(written.error());
    }
    m_services.contacts.stored(m_device.id, m_contact.at);
    for (const auto& result : pushed.results) {
        m_services.metrics.operation("tablet", nameOf(result.verdict.outcome));
    }
    tellOfHeld(pushed.results, m_device.id);
    m_reply.results = std::move(pushed.results);
    if (problem) {
        return problem;
    }
    return pushed.problem ? std::optional{describe(*pushed.problem, pushed.haveDs)} : std::nullopt;
}

std::optional<ProblemDocument> SyncExchange::pullNow()
{
    std::optional<ProblemDocument> problem;
    auto read = m_services.hotel.ledger().read([&](const LedgerTransaction& ledger) {
        const auto device = ledger.devices().find(m_device.id);
        m_device = device.value_or(m_device); // It may have been revoked while it waited.
        problem = checkCursorOf(ledger);
        if (!problem && !m_device.revokedAt) {
            m_pulled = pull(ledger, m_from, m_request.limit, m_services.hotel.now());
            m_reply.photosWanted =
                ledger.photos().wanted(m_services.hotel.now() - wire::kKeptByTablets, kMostPhotosWanted);
        }
    });
    return read ? problem : std::optional{storageProblem(read.error())};
}

/// Answers as soon as a document has changed, or with nothing when patience ran out or the tablet asks anew. One that
/// finds no place to wait is answered at once, so that those who work never stand behind those who wait.
std::optional<ProblemDocument> SyncExchange::waitAndPull()
{
    const WaitingPlaces::Place place{m_services.waiting};
    const SyncTurns::Wait wait{m_turn};
    const auto patience = std::min(m_request.wait, wire::kLongestWait);
    const auto until = std::chrono::steady_clock::now() + patience;
    while (true) {
        if (auto problem = pullNow()) {
            return problem;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (m_device.revokedAt || !m_pulled.documents.empty() || !place.taken() || left.count() <= 0 ||
            !waitForChanges(left)) {
            return std::nullopt;
        }
    }
}

bool SyncExchange::waitForChanges(std::chrono::milliseconds patience)
{
    const RequestWatch::Rest rest;
    return m_services.hotel.ledger().changes().waitBeyond(m_pulled.cursor.head.seq, patience,
                                                          [this] { return m_turn.isOver(); });
}

/// The tablet has been revoked: it gets nothing more, and locks.
SyncExchange::Answer SyncExchange::stop()
{
    m_reply.now = m_services.hotel.now();
    m_reply.haveDs = m_device.haveDs;
    m_reply.cursor = m_request.cursor.value_or("");
    m_reply.action = std::string{nameOf(Action::Stop)};
    return std::move(m_reply);
}

void SyncExchange::noteContact()
{
    const bool due = m_services.contacts.remember(m_device.id, m_contact);
    if (due && m_request.operations.empty()) {
        // Only for the office's list of tablets: when the disk says no, the next contact tries again.
        auto written = m_services.hotel.ledger().write([&](LedgerTransaction& ledger) {
            if (auto device = ledger.devices().find(m_device.id)) {
                put(m_contact, *device);
                ledger.devices().put(*device);
            }
        });
        if (written) {
            m_services.contacts.stored(m_device.id, m_contact.at);
        }
    }
}

/// The office is told. When the disk says no, the next such tablet tries again.
void SyncExchange::noteRestored()
{
    const auto written = m_services.hotel.ledger().write(
        [&](LedgerTransaction& ledger) { noteForeignHistory(ledger, m_heardAt, m_services.hotel.now()); });
    static_cast<void>(written.ok());
}

} // namespace turndown::server
