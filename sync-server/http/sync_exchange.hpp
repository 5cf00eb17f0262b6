#pragma once

#include "shared/wire/problem_json.hpp"
#include "sync-server/http/services.hpp"
#include "sync-server/intake/pull.hpp"
#include "sync-server/intake/push.hpp"

#include <variant>

namespace turndown::server {

/// One `POST /v1/sync` from its parsed request to its reply: push, then wait where asked, then pull.
/// Used by one thread, once.
class SyncExchange {
public:
    using Answer = std::variant<wire::SyncReply, wire::ProblemDocument>;

    SyncExchange(Services& services, Device device, wire::SyncRequest request);

    Answer answer();

private:
    Answer exchange();
    [[nodiscard]] std::optional<wire::ProblemDocument> checkRequest();
    [[nodiscard]] std::optional<wire::ProblemDocument> push();
    [[nodiscard]] std::optional<wire::ProblemDocument> pullNow();
    [[nodiscard]] std::optional<wire::ProblemDocument> waitAndPull();
    [[nodiscard]] bool waitForChanges(std::chrono::milliseconds patience);
    [[nodiscard]] std::optional<wire::ProblemDocument> checkCursorOf(const LedgerTransaction& ledger);
    [[nodiscard]] Answer stop();
    void noteContact();
    void noteRestored();

    Services& m_services;
    Device m_device;
    SyncTurns::Turn m_turn;
    const std::optional<UtcTime> m_heardAt; ///< When the tablet was last heard before this.
    wire::SyncRequest m_request;
    Push m_push;
    DeviceContacts::Contact m_contact;
    Cursor m_from;
    bool m_knowsAnotherHistory = false;
    Pulled m_pulled;
    wire::SyncReply m_reply;
};

} // namespace turndown::server
