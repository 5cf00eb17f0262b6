#include "sync-server/photos/photo_check.hpp"

#include <exiv2/exiv2.hpp>

namespace turndown::server {

namespace {

constexpr std::string_view kJpeg{"\xFF\xD8\xFF", 3};
constexpr std::string_view kPng{"\x89PNG\r\n\x1A\n", 8};

/// The library's parts that have to be there before threads use it; and it has nothing to say beside what we answer.
void prepare()
{
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return Exiv2::XmpParser::initialize();
    }();
    static_cast<void>(ready);
}

} // namespace

std::string sentenceOf(PhotoFault fault)
{
    switch (fault) {
    case PhotoFault::NotAnImage:
        return "This is neither a JPEG nor a PNG.";
    case PhotoFault::CarriesExif:
        return "The photo tells where or when it was taken; take that out before you send it.";
    case PhotoFault::TooLarge:
        return "A photo holds at most 10 MiB.";
    }
    return {};
}

std::optional<PhotoFault> faultOf(std::string_view bytes)
try {
    if (bytes.size() > static_cast<std::size_t>(kLargestPhoto)) {
        return PhotoFault::TooLarge;
    }
    if (mediaTypeOf(bytes).empty()) {
        return PhotoFault::NotAnImage;
    }
    prepare();
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes.data()), static_cast<long>(bytes.size()));
    image->readMetadata();
    if (image->pixelWidth() <= 0 || image->pixelHeight() <= 0) {
        return PhotoFault::NotAnImage;
    }
    const bool silent = image->exifData().empty() && image->xmpData().empty() && image->iptcData().empty();
    return silent ? std::nullopt : std::optional{PhotoFault::CarriesExif};
} catch (const std::exception&) { // The library's own errors differ between its versions.
    return PhotoFault::NotAnImage;
}

std::string_view mediaTypeOf(std::string_view bytes)
{
    if (bytes.substr(0, kJpeg.size()) == kJpeg) {
        return "image/jpeg";
    }
    return bytes.substr(0, kPng.size()) == kPng ? "image/png" : "";
}

} // namespace turndown::server
