#include "mobile/sync/photo_requests.hpp"

#include <openssl/evp.h>

namespace turndown::tablet {

namespace {

std::string base64(std::string_view text)
{
    std::string coded((text.size() + 2) / 3 * 4 + 1, '\0'); // OpenSSL ends it with a zero.
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(coded.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    coded.resize(static_cast<std::size_t>(size));
    return coded;
}

} // namespace

PhotoRequest askForPhoto(const std::string& sha256)
{
    return {"HEAD", "/v1/photos/" + sha256, {}, {}};
}

PhotoRequest fetchPhoto(const std::string& sha256)
{
    return {"GET", "/v1/photos/" + sha256, {}, {}};
}

PhotoRequest beginUpload(const KeptPhoto& photo)
{
    return {"POST",
            "/v1/photos",
            {{"Upload-Length", std::to_string(photo.size)},
             {"Upload-Metadata", "sha256 " + base64(photo.sha256) + ",type " + base64(photo.type)}},
            {}};
}

PhotoRequest askHowFar(const KeptPhoto& photo)
{
    return {"HEAD", photo.upload, {}, {}};
}

PhotoRequest sendBytes(const KeptPhoto& photo, std::int64_t offset, std::string_view bytes)
{
    return {"PATCH",
            photo.upload,
            {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", std::to_string(offset)}},
            std::string{bytes}};
}

} // namespace turndown::tablet
