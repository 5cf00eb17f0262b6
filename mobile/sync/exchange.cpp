#include "mobile/sync/exchange.hpp"

#include "mobile/sync/http_transport.hpp"

namespace turndown::tablet {

namespace {

constexpr auto kPatience = std::chrono::seconds{20};

} // namespace

std::optional<Outgoing> Exchange::next(std::chrono::milliseconds mayWait)
{
    auto outgoing = m_protocol.next(mayWait);
    const auto enrolment = outgoing ? m_store.enrolment() : std::nullopt;
    if (!enrolment) {
        return std::nullopt;
    }
    const std::string server = enrolment->url + "#sha256=" + enrolment->certificate;
    if (server != m_server) {
        const auto parsed = parseServerAddress(enrolment->url);
        if (!parsed) {
            return std::nullopt;
        }
        ServerAddress address = *parsed;
        address.certificate = enrolment->certificate;
        m_transport = makeHttpTransport(address);
        m_server = server;
    }
    return outgoing;
}

Result<Posted> Exchange::send(const Outgoing& outgoing)
{
    const auto patience = kPatience + (outgoing.waits ? wire::kLongestWait : std::chrono::milliseconds{});
    return m_transport->post("/v1/sync", outgoing.token, outgoing.body, patience);
}

Digested Exchange::digest(const Result<Posted>& posted)
{
    return posted ? m_protocol.digest(posted->status, posted->body) : m_protocol.missed(posted.error().detail);
}

} // namespace turndown::tablet
