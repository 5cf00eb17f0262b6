#include "mobile/sync/pinned_client.hpp"

#include "shared/crypto/digest.hpp"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <chrono>
#include <csignal>
#include <sys/socket.h>

namespace turndown::tablet {

namespace {

constexpr auto kConnecting = std::chrono::seconds{4};
constexpr auto kWriting = std::chrono::seconds{10};

/// Called by OpenSSL when the server has shown its certificate. httplib offers no check of its own before 0.18 and, with
/// its usual one off, OpenSSL ignores this answer: so a wrong server also finds the connection cut, before it was sent
/// anything.
int checkPinned(X509_STORE_CTX* shown, void* argument)
{
    auto& pinned = *static_cast<PinnedClient::Pinned*>(argument);
    X509* const certificate = X509_STORE_CTX_get0_cert(shown);
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const bool matches =
        size > 0 && hex(sha256({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)})) == pinned.sha256;
    OPENSSL_free(der);
    if (!matches) {
        pinned.refused = true;
        const auto* const ssl =
            static_cast<const SSL*>(X509_STORE_CTX_get_ex_data(shown, SSL_get_ex_data_X509_STORE_CTX_idx()));
        ::shutdown(SSL_get_fd(ssl), SHUT_RDWR);
    }
    return matches ? 1 : 0;
}

} // namespace

PinnedClient::PinnedClient(const ServerAddress& address) : m_pinned{address.certificate}, m_client{address.origin}
{
    // OpenSSL writes to a connection that is gone as if nobody could have cut it: the signal would end the program.
    std::signal(SIGPIPE, SIG_IGN);
    m_client.set_tcp_nodelay(true); // Otherwise 40 ms for each request: docs/platform.md, 2.
    m_client.set_keep_alive(true);
    m_client.set_connection_timeout(kConnecting);
    m_client.set_write_timeout(kWriting);
    if (!address.certificate.empty() && m_client.is_valid()) {
        m_client.enable_server_certificate_verification(false); // Instead of the system's authorities: this one.
        SSL_CTX_set_cert_verify_callback(m_client.ssl_context(), checkPinned, &m_pinned);
    }
}

/// Which errors there are differs between httplib's versions, so the ones that people can do something about are named.
/// What a connection that was cut over its certificate is called depends on where it was at that moment.
std::string PinnedClient::inWords(httplib::Error error) const
{
    switch (m_pinned.refused ? httplib::Error::SSLServerVerification : error) {
    case httplib::Error::Connection:
        return "nobody answers there";
    case httplib::Error::SSLConnection:
    case httplib::Error::SSLServerVerification:
        return "it does not show the certificate this tablet trusts";
    case httplib::Error::Read:
        return "it did not answer, or not in time";
    default:
        return httplib::to_string(error);
    }
}

} // namespace turndown::tablet
