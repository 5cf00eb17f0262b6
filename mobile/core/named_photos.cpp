#include "mobile/core/named_photos.hpp"

#include "mobile/core/store.hpp"
#include "mobile/core/understood.hpp"
#include "shared/rules/document_views.hpp"

#include <algorithm>
#include <set>

namespace turndown::tablet {

namespace {

constexpr std::size_t kNameLength = 64;

std::vector<std::string> photosOf(const std::vector<InspectionLine>& lines)
{
    std::vector<std::string> photos;
    for (const InspectionLine& line : lines) {
        if (!line.photo.empty()) {
            photos.push_back(line.photo);
        }
    }
    return photos;
}

/// Parsing is what costs, and most of a hotel's rooms show none: `photos`, `picture` and `pictures` do.
bool mayShowPhotos(const KeptDocument& kept)
{
    return kept.body.find("\"photo") != std::string::npos || kept.body.find("\"picture") != std::string::npos;
}

std::vector<std::string> photosShownBy(const DocumentBody& body)
{
    if (const auto* const order = std::get_if<WorkOrder>(&body)) {
        return isFinished(body) ? std::vector<std::string>{} : order->photos;
    }
    return {};
}

} // namespace

bool isPhotoName(std::string_view sha256)
{
    const auto isDigit = [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); };
    return sha256.size() == kNameLength && std::all_of(sha256.begin(), sha256.end(), isDigit);
}

std::vector<std::string> photosNamedBy(const OperationBody& body)
{
    if (const auto* const reported = std::get_if<DamageReported>(&body)) {
        return reported->photos;
    }
    if (const auto* const inspected = std::get_if<RoomInspected>(&body)) {
        return photosOf(inspected->lines);
    }
    if (const auto* const inspected = std::get_if<AreaInspected>(&body)) {
        return photosOf(inspected->lines);
    }
    return {};
}

std::vector<std::string> neededPhotos(Store& store)
{
    std::vector<std::string> needed;
    std::set<std::string> seen;
    for (const std::string_view kind : {document_kind::kRoom, document_kind::kArea, document_kind::kWorkOrder,
                                        document_kind::kChecklist, document_kind::kRoomType}) {
        for (const KeptDocument& kept : store.documents(kind)) {
            if (!mayShowPhotos(kept)) {
                continue;
            }
            const auto document = understood(kept);
            for (const auto& photo : document ? photosShownBy(document->body) : std::vector<std::string>{}) {
                if (isPhotoName(photo) && seen.insert(photo).second) {
                    needed.push_back(photo);
                }
            }
        }
    }
    return needed;
}

} // namespace turndown::tablet
