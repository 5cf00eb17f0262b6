#include "shared/operations/photos_named.hpp"

#include <algorithm>

namespace turndown {

namespace {

constexpr std::size_t kNameDigits = 64;

std::vector<std::string> photosOf(const std::vector<InspectionLine>& lines)
{
    std::vector<std::string> photos;
    for (const InspectionLine& line : lines) {
        photos.push_back(line.photo);
    }
    return photos;
}

} // namespace

std::vector<std::string> photosNamedBy(const OperationBody& body)
{
    std::vector<std::string> photos;
    if (const auto* const reported = std::get_if<DamageReported>(&body)) {
        photos = reported->photos;
    } else if (const auto* const found = std::get_if<FoundReported>(&body)) {
        photos = found->photos;
    } else if (const auto* const stepped = std::get_if<WorkOrderStepped>(&body)) {
        photos = stepped->photos;
    } else if (const auto* const room = std::get_if<RoomInspected>(&body)) {
        photos = photosOf(room->lines);
    } else if (const auto* const area = std::get_if<AreaInspected>(&body)) {
        photos = photosOf(area->lines);
    }
    std::erase_if(photos, [](const std::string& photo) { return !isPhotoName(photo); });
    return photos;
}

bool isPhotoName(std::string_view text)
{
    return text.size() == kNameDigits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace turndown
