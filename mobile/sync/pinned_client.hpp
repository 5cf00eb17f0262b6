#pragma once

#include "mobile/sync/server_address.hpp"

#include <httplib.h>

#include <string>

namespace turndown::tablet {

/// An HTTP client with one kept-alive connection, for a server whose certificate was pinned at enrolment: it is spoken to
/// only when it shows that very certificate; any other must show one that the system trusts.
/// The program ignores SIGPIPE from then on. One request at a time; `http().stop()` from any thread.
class PinnedClient {
public:
    explicit PinnedClient(const ServerAddress& address);
    PinnedClient(const PinnedClient&) = delete;
    PinnedClient& operator=(const PinnedClient&) = delete;

    [[nodiscard]] httplib::Client& http() { return m_client; }

    /// To be called before each request, so that `inWords` speaks of that one.
    void expectCertificate() { m_pinned.refused = false; }

    /// What went wrong with the last request, for people.
    [[nodiscard]] std::string inWords(httplib::Error error) const;

    /// The one certificate that the server may show.
    struct Pinned {
        std::string sha256;   ///< Lower-case hex.
        bool refused = false; ///< The server has just shown another.
    };

private:
    Pinned m_pinned;
    httplib::Client m_client;
};

} // namespace turndown::tablet
