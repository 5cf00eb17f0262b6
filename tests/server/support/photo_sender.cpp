#include "tests/server/support/photo_sender.hpp"

#include "shared/crypto/base64.hpp"
#include "shared/crypto/digest.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace turndown::test {

namespace {

int connectTo(const std::string& url)
{
    const int line = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(url.substr(url.rfind(':') + 1).c_str())));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(line, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error{"nobody listens at " + url};
    }
    return line;
}

} // namespace

Photo::Photo(const std::string& file)
{
    std::ifstream stream{std::string{TURNDOWN_SOURCE_DIR "/tests/photos/"} + file, std::ios::binary};
    bytes.assign(std::istreambuf_iterator<char>{stream}, {});
    sha256 = hex(turndown::sha256(bytes));
    type = file.ends_with(".png") ? "image/png" : "image/jpeg";
}

HeaderList PhotoSender::headers(const HeaderList& more) const
{
    HeaderList all{{"Tus-Resumable", "1.0.0"}};
    all.insert(m_who.begin(), m_who.end());
    all.insert(more.begin(), more.end());
    return all;
}

Answer PhotoSender::announce(const Photo& photo)
{
    return announce(std::to_string(photo.bytes.size()),
                    "sha256 " + toBase64(photo.sha256) + ",type " + toBase64(photo.type));
}

Answer PhotoSender::announce(const std::string& length, const std::string& metadata)
{
    return m_hotel.call("POST", "/v1/photos", "", headers({{"Upload-Length", length}, {"Upload-Metadata", metadata}}),
                        "");
}

Answer PhotoSender::whereItStands(const std::string& upload)
{
    return m_hotel.call("HEAD", upload, "", headers({}), "");
}

Answer PhotoSender::send(const std::string& upload, std::size_t offset, std::string_view bytes)
{
    return m_hotel.call("PATCH", upload, std::string{bytes}, headers({{"Upload-Offset", std::to_string(offset)}}),
                        "application/offset+octet-stream");
}

Answer PhotoSender::get(const std::string& sha256)
{
    return m_hotel.call("GET", "/v1/photos/" + sha256, "", m_who, "");
}

void PhotoSender::breakOff(const std::string& upload, std::size_t offset, std::string_view left, std::size_t count)
{
    std::string request = "PATCH " + upload +
                          " HTTP/1.1\r\nHost: hotel\r\nContent-Length: " + std::to_string(left.size()) +
                          "\r\nContent-Type: application/offset+octet-stream\r\n";
    for (const auto& [name, value] : headers({{"Upload-Offset", std::to_string(offset)}})) {
        request += name + ": " + value + "\r\n";
    }
    request += "\r\n" + std::string{left.substr(0, count)};
    const int line = connectTo(m_hotel.url());
    if (::send(line, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
        throw std::runtime_error{"the photo cannot be sent"};
    }
    ::shutdown(line, SHUT_WR);
    char ignored[1024];
    while (::recv(line, ignored, sizeof ignored, 0) > 0) { // Until the server has noticed.
    }
    ::close(line);
}

Answer PhotoSender::sendWhole(const Photo& photo)
{
    return send(announce(photo).header("Location"), 0, photo.bytes);
}

} // namespace turndown::test
