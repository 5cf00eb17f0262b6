#include "mobile/sync/http_transport.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/packing/gzip.hpp"

#include <httplib.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <atomic>
#include <csignal>
#include <sys/socket.h>

namespace turndown::tablet {

namespace {

constexpr auto kConnecting = std::chrono::seconds{4};
constexpr std::size_t kWorthPacking = 4 * 1024; // Below that a request fits a few packets anyway.

/// The one certificate that the server may show.
struct Pinned {
    std::string sha256;   ///< Lower-case hex.
    bool refused = false; ///< The server has just shown another.
};

/// Called by OpenSSL when the server has shown its certificate. httplib offers no check of its own before 0.18 and, with
/// its usual one off, OpenSSL ignores this answer: so a wrong server also finds the connection cut, before it was sent
/// anything.
int checkPinned(X509_STORE_CTX* shown, void* argument)
{
    auto& pinned = *static_cast<Pinned*>(argument);
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

/// Which errors there are differs between httplib's versions, so the ones that people can do something about are named.
/// What a connection that was cut over its certificate is called depends on where it was at that moment.
std::string inWords(httplib::Error error, bool certificateRefused)
{
    switch (certificateRefused ? httplib::Error::SSLServerVerification : error) {
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

class HttpTransport final : public Transport {
public:
    explicit HttpTransport(const ServerAddress& address)
        : m_address{address}, m_pinned{address.certificate}, m_client{address.origin}
    {
        m_client.set_tcp_nodelay(true); // Otherwise 40 ms for each request: docs/platform.md, 2.
        m_client.set_keep_alive(true);
        m_client.set_connection_timeout(kConnecting);
        m_client.set_write_timeout(std::chrono::seconds{10});
        m_client.set_decompress(true);
        if (!address.certificate.empty() && m_client.is_valid()) {
            m_client.enable_server_certificate_verification(false); // Instead of the system's authorities: this one.
            SSL_CTX_set_cert_verify_callback(m_client.ssl_context(), checkPinned, &m_pinned);
        }
    }

    Result<Posted> post(const std::string& path, const std::string& token, const std::string& json,
                        std::chrono::milliseconds patience) override
    {
        m_client.set_read_timeout(patience);
        const bool packs = json.size() >= kWorthPacking;
        const std::string body = packs ? gzip(json) : json;
        const std::string type = packs ? "application/gzip" : "application/json";
        httplib::Headers headers{{"Accept-Encoding", "gzip"}};
        if (!token.empty()) {
            headers.emplace("Authorization", "Bearer " + token);
        }
        const auto begun = std::chrono::steady_clock::now();
        m_pinned.refused = false;
        auto result = send(path, headers, body, type);
        // The server may just have closed the connection that was kept alive. Everything we send may be sent twice.
        const bool failedAtOnce = std::chrono::steady_clock::now() - begun < std::chrono::seconds{1};
        if (!result && failedAtOnce && result.error() != httplib::Error::Connection && !m_cancelled) {
            result = send(path, headers, body, type);
        }
        if (!result) {
            return Error{Problem::Unreachable, "the server at " + m_address.url() +
                                                   " cannot be reached: " + inWords(result.error(), m_pinned.refused)};
        }
        return Posted{result->status, std::move(result->body)};
    }

    void cancel() override
    {
        m_cancelled = true;
        m_client.stop();
    }

    void resume() override { m_cancelled = false; }

private:
    /// The body goes through a provider, so that a `cancel` that comes before there is a connection to stop is seen too.
    httplib::Result send(const std::string& path, const httplib::Headers& headers, const std::string& body,
                         const std::string& type)
    {
        return m_client.Post(
            m_address.prefix + path, headers, body.size(),
            [this, &body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                return !m_cancelled && sink.write(body.data() + offset, length);
            },
            type);
    }

    ServerAddress m_address;
    Pinned m_pinned;
    httplib::Client m_client;
    std::atomic<bool> m_cancelled{false};
};

} // namespace

std::unique_ptr<Transport> makeHttpTransport(const ServerAddress& address)
{
    // OpenSSL writes to a connection that is gone as if nobody could have cut it: the signal would end the program.
    std::signal(SIGPIPE, SIG_IGN);
    return std::make_unique<HttpTransport>(address);
}

} // namespace turndown::tablet
