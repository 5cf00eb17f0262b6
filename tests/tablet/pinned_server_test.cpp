#include "mobile/sync/http_transport.hpp"
#include "shared/crypto/digest.hpp"
#include "tests/support/catch.hpp"

#include <httplib.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <atomic>
#include <memory>
#include <thread>

using namespace turndown;
using namespace turndown::tablet;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

/// A certificate that signs itself, as a server in a hotel's own network has.
Certificate selfSigned(EVP_PKEY* key)
{
    Certificate certificate{X509_new(), X509_free};
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("hotel.lan"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

std::string fingerprint(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const std::string bytes{reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)};
    OPENSSL_free(der);
    return hex(sha256(bytes));
}

class SecretServer {
public:
    SecretServer()
    {
        m_server.Post("/v1/sync", [this](const httplib::Request&, httplib::Response& reply) {
            ++requests;
            reply.set_content("{}", "application/json");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread{[this] { m_server.listen_after_bind(); }};
    }
    SecretServer(const SecretServer&) = delete;
    SecretServer& operator=(const SecretServer&) = delete;
    ~SecretServer()
    {
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] std::string certificate() const { return fingerprint(m_certificate.get()); }

    std::atomic<int> requests{0};

private:
    Key m_key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    Certificate m_certificate{selfSigned(m_key.get())};
    httplib::SSLServer m_server{m_certificate.get(), m_key.get()};
    int m_port = 0;
    std::thread m_thread;
};

Result<Posted> post(const std::string& url)
{
    const auto transport = makeHttpTransport(parseServerAddress(url).value());
    return transport->post("/v1/sync", "secret", "{}", std::chrono::seconds{5});
}

} // namespace

SCENARIO("a server that signs its own certificate is pinned, not trusted blindly")
{
    SecretServer server;
    WHEN("it shows the certificate that the tablet was enrolled with")
    {
        CHECK(post(server.url() + "#sha256=" + server.certificate()));
        CHECK(server.requests == 1);
    }
    WHEN("it shows another one")
    {
        CHECK_FALSE(post(server.url() + "#sha256=" + std::string(64, '0')));
        CHECK(server.requests == 0); // It was told nothing, the token least of all.
    }
    WHEN("the tablet was given none to expect")
    {
        CHECK_FALSE(post(server.url()));
        CHECK(server.requests == 0);
    }
}
