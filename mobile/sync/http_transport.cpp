#include "mobile/sync/http_transport.hpp"

#include "mobile/sync/pinned_client.hpp"
#include "shared/packing/gzip.hpp"

#include <atomic>

namespace turndown::tablet {

namespace {

constexpr std::size_t kWorthPacking = 4 * 1024; // Below that a request fits a few packets anyway.

class HttpTransport final : public Transport {
public:
    explicit HttpTransport(const ServerAddress& address) : m_address{address}, m_client{address}
    {
        m_client.http().set_decompress(true);
    }

    Result<Posted> post(const std::string& path, const std::string& token, const std::string& json,
                        std::chrono::milliseconds patience) override
    {
        m_client.http().set_read_timeout(patience);
        const bool packs = json.size() >= kWorthPacking;
        const std::string body = packs ? gzip(json) : json;
        const std::string type = packs ? "application/gzip" : "application/json";
        httplib::Headers headers{{"Accept-Encoding", "gzip"}};
        if (!token.empty()) {
            headers.emplace("Authorization", "Bearer " + token);
        }
        const auto begun = std::chrono::steady_clock::now();
        auto result = send(path, headers, body, type);
        // The server may just have closed the connection that was kept alive. Everything we send may be sent twice.
        const bool failedAtOnce = std::chrono::steady_clock::now() - begun < std::chrono::seconds{1};
        if (!result && failedAtOnce && result.error() != httplib::Error::Connection && !m_cancelled) {
            result = send(path, headers, body, type);
        }
        if (!result) {
            return Error{Problem::Unreachable, "the server at " + m_address.url() +
                                                   " cannot be reached: " + m_client.inWords(result.error())};
        }
        return Posted{result->status, std::move(result->body)};
    }

    void cancel() override
    {
        m_cancelled = true;
        m_client.http().stop();
    }

    void resume() override { m_cancelled = false; }

private:
    /// The body goes through a provider, so that a `cancel` that comes before there is a connection to stop is seen too.
    httplib::Result send(const std::string& path, const httplib::Headers& headers, const std::string& body,
                         const std::string& type)
    {
        m_client.expectCertificate();
        return m_client.http().Post(
            m_address.prefix + path, headers, body.size(),
            [this, &body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                return !m_cancelled && sink.write(body.data() + offset, length);
            },
            type);
    }

    ServerAddress m_address;
    PinnedClient m_client;
    std::atomic<bool> m_cancelled{false};
};

} // namespace

std::unique_ptr<Transport> makeHttpTransport(const ServerAddress& address)
{
    return std::make_unique<HttpTransport>(address);
}

} // namespace turndown::tablet
