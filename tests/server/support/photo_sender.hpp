#pragma once

#include "tests/server/support/served_hotel.hpp"

#include <string>
#include <string_view>

namespace turndown::test {

/// A photo that lies in `tests/photos/`, and its hash as operations name it.
struct Photo {
    explicit Photo(const std::string& file);

    std::string bytes;
    std::string sha256;
    std::string type;
};

/// Sends photos to a served hotel by hand, request for request, as tus 1.0.0 has it.
class PhotoSender {
public:
    /// `who` lets it in: a tablet's token, or the page's cookie.
    PhotoSender(ServedHotel& hotel, HeaderList who) : m_hotel{hotel}, m_who{std::move(who)} {}

    Answer announce(const Photo& photo);
    Answer announce(const std::string& length, const std::string& metadata);
    Answer whereItStands(const std::string& upload);
    Answer send(const std::string& upload, std::size_t offset, std::string_view bytes);
    Answer get(const std::string& sha256);

    /// Begins to send all that is left, and breaks the line off after `count` bytes of it.
    void breakOff(const std::string& upload, std::size_t offset, std::string_view left, std::size_t count);

    /// Announces and sends all of it.
    Answer sendWhole(const Photo& photo);

private:
    [[nodiscard]] HeaderList headers(const HeaderList& more) const;

    ServedHotel& m_hotel;
    HeaderList m_who;
};

} // namespace turndown::test
