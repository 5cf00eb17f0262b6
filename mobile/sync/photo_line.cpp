#include "mobile/sync/photo_line.hpp"

#include "mobile/sync/pinned_client.hpp"

#include <charconv>
#include <chrono>

namespace turndown::tablet {

namespace {

constexpr auto kPatience = std::chrono::seconds{20};

std::optional<std::int64_t> numberIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end && number >= 0 ? std::optional{number} : std::nullopt;
}

/// Servers say where an upload is by path or by URL, of which only the path is needed: we know where they are.
std::string pathIn(const std::string& location)
{
    const auto begin = location.find("/v1/photos/");
    return begin == std::string::npos ? std::string{} : location.substr(begin);
}

class HttpPhotoLine final : public PhotoLine {
public:
    explicit HttpPhotoLine(const ServerAddress& address) : m_address{address}, m_client{address}
    {
        m_client.http().set_read_timeout(kPatience);
    }

    Result<PhotoAnswer> ask(const PhotoRequest& asked, const std::string& token) override
    {
        httplib::Request request;
        request.method = asked.method;
        request.path = m_address.prefix + asked.path;
        request.body = asked.body;
        request.set_header("Authorization", "Bearer " + token);
        request.set_header("Tus-Resumable", "1.0.0");
        for (const auto& [name, value] : asked.headers) {
            request.set_header(name.c_str(), value);
        }
        auto result = send(request);
        // The server may just have closed the connection that was kept alive; a question may be asked twice.
        const bool isQuestion = asked.method == "HEAD" || asked.method == "GET";
        if (!result && isQuestion && result.error() != httplib::Error::Connection) {
            result = send(request);
        }
        if (!result) {
            return Error{Problem::Unreachable, "the server at " + m_address.url() +
                                                   " cannot be reached: " + m_client.inWords(result.error())};
        }
        return PhotoAnswer{result->status, result->body, result->get_header_value("Content-Type"),
                           pathIn(result->get_header_value("Location")),
                           numberIn(result->get_header_value("Upload-Offset"))};
    }

    void cancel() override { m_client.http().stop(); }

private:
    httplib::Result send(const httplib::Request& request)
    {
        m_client.expectCertificate();
        return m_client.http().send(request);
    }

    ServerAddress m_address;
    PinnedClient m_client;
};

} // namespace

std::unique_ptr<PhotoLine> makePhotoLine(const ServerAddress& address)
{
    return std::make_unique<HttpPhotoLine>(address);
}

} // namespace turndown::tablet
