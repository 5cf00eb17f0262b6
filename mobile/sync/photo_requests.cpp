#include "mobile/sync/photo_requests.hpp"

#include "shared/crypto/base64.hpp"

namespace turndown::tablet {

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
             {"Upload-Metadata", "sha256 " + toBase64(photo.sha256) + ",type " + toBase64(photo.type)}},
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
