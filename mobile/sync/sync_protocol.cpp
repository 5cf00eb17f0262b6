#include "mobile/sync/sync_protocol.hpp"

#include "mobile/sync/app_version.hpp"
#include "shared/wire/operation_json.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

constexpr std::size_t kMostBytes = 2 * 1024 * 1024; // Of operations in one request; the server inflates up to 8 MiB.

/// What the server could not read is told as `unreadable`, so that its place in the sequence is used up.
std::string bytesToSend(const KeptOperation& operation)
{
    std::string bytes = operation.raw;
    if (operation.unreadable) {
        bytes = wire::writeOperation(
            {operation.id, operation.ds, "unreadable", operation.doc, std::nullopt, operation.by, operation.at, "{}"});
    }
    return operation.toldEff ? wire::withEnvelope(bytes, operation.ds, operation.toldEff) : bytes;
}

} // namespace

std::optional<Outgoing> SyncProtocol::next(std::chrono::milliseconds mayWait)
{
    const auto enrolment = m_store.enrolment();
    Contact contact = m_store.contact();
    if (!enrolment || contact.standing == Standing::NeedsEnrolment || contact.standing == Standing::Revoked) {
        return std::nullopt;
    }
    if (!contact.cursor && !contact.gathering) {
        contact.gathering = true;
        m_store.atomically([&] {
            m_store.emptyGathered();
            m_store.keepContact(contact);
        });
    }

    wire::SyncRequest request;
    request.app = kAppVersion;
    request.cursor = contact.cursor;
    request.clock = m_clock.read();
    request.earlier = earlierBoots(request.clock.boot);
    request.lostTo = contact.lostTo;
    request.waiting = static_cast<std::int64_t>(m_store.outboxSize());
    m_token = enrolment->token;
    m_sent.clear();
    for (const KeptOperation& operation : batch()) {
        m_sent.push_back(operation.id);
        request.operations.push_back(bytesToSend(operation));
    }
    if (m_sent.empty() && !m_suspect && !contact.gathering) {
        request.wait = std::min(mayWait, wire::kLongestWait);
    }
    return Outgoing{enrolment->token, wire::writeSyncRequest(request), m_sent.size(), request.wait.count() > 0};
}

std::vector<KeptOperation> SyncProtocol::batch()
{
    if (m_suspect) {
        return {};
    }
    auto operations = m_store.outbox(m_most);
    std::size_t bytes = 0;
    const auto tooMuch = std::find_if(operations.begin(), operations.end(), [&bytes](const KeptOperation& operation) {
        bytes += operation.raw.size();
        return bytes > kMostBytes;
    });
    if (tooMuch != operations.end()) {
        operations.erase(std::max(tooMuch, operations.begin() + 1), operations.end());
    }
    return operations;
}

std::vector<wire::EarlierBoot> SyncProtocol::earlierBoots(const std::string& current)
{
    const auto boots = m_store.bootsInOutbox(current);
    std::vector<wire::EarlierBoot> earlier;
    for (const auto& contact : m_store.bootContacts()) {
        if (std::find(boots.begin(), boots.end(), contact.boot) != boots.end()) {
            earlier.push_back({contact.boot, contact.mono, contact.now});
        }
    }
    return earlier;
}

Digested SyncProtocol::digest(int status, const std::string& body)
{
    if (belongsToAnotherEnrolment()) {
        Digested digested;
        digested.next = Next::Now;
        return digested;
    }
    constexpr int kOk = 200;
    if (status != kOk) {
        return digestProblem(wire::parseProblem(status, body));
    }
    const auto reply = wire::parseSyncReply(body);
    if (!reply) {
        return trouble("the server's answer cannot be understood: " + reply.error().detail);
    }
    return digestReply(*reply);
}

/// The tablet may be enrolled anew while a request is under way. Nothing of the reply is for it then.
bool SyncProtocol::belongsToAnotherEnrolment()
{
    const auto enrolment = m_store.enrolment();
    return !enrolment || enrolment->token != m_token;
}

Digested SyncProtocol::missed(const std::string& why)
{
    Contact contact = m_store.contact();
    if (!contact.awaySince) {
        contact.awaySince = m_clock.read().wall;
        m_store.keepContact(contact);
    }
    Digested digested;
    digested.news.trouble = why;
    return digested;
}

} // namespace turndown::tablet
