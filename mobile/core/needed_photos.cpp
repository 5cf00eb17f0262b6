#include "mobile/core/needed_photos.hpp"

#include "mobile/core/store.hpp"
#include "mobile/core/understood.hpp"
#include "shared/operations/photos_named.hpp"
#include "shared/rules/document_views.hpp"

#include <set>

namespace turndown::tablet {

namespace {

/// Parsing is what costs, and most of a hotel's rooms show none: `photo`, `photos`, `picture` and `pictures` do.
bool mayShowPhotos(const KeptDocument& kept)
{
    return kept.body.find("\"photo") != std::string::npos || kept.body.find("\"picture") != std::string::npos;
}

std::vector<std::string> photosOf(const Inspection& inspection)
{
    std::vector<std::string> photos;
    for (const auto& [line, photo] : inspection.photos) {
        photos.push_back(photo);
    }
    return photos;
}

std::vector<std::string> photosShownBy(const DocumentBody& body)
{
    if (const auto* const room = std::get_if<Room>(&body)) {
        return photosOf(room->inspection);
    }
    if (const auto* const area = std::get_if<Area>(&body)) {
        return photosOf(area->inspection);
    }
    if (const auto* const order = std::get_if<WorkOrder>(&body)) {
        auto photos = isFinished(body) ? std::vector<std::string>{} : order->photos;
        if (!isFinished(body)) {
            photos.insert(photos.end(), order->proof.begin(), order->proof.end());
        }
        return photos;
    }
    if (const auto* const item = std::get_if<FoundItem>(&body)) {
        return isFinished(body) ? std::vector<std::string>{} : item->photos;
    }
    if (const auto* const member = std::get_if<StaffMember>(&body)) {
        return member->active ? std::vector{member->photo} : std::vector<std::string>{};
    }
    if (const auto* const checklist = std::get_if<Checklist>(&body)) {
        std::vector<std::string> pictures;
        for (const ChecklistLine& line : checklist->lines) {
            pictures.push_back(line.picture);
        }
        return pictures;
    }
    const auto* const type = std::get_if<RoomType>(&body);
    return type != nullptr ? type->pictures : std::vector<std::string>{};
}

} // namespace

std::vector<std::string> neededPhotos(Store& store)
{
    std::vector<std::string> needed;
    std::set<std::string> seen;
    for (const std::string_view kind : {document_kind::kRoom, document_kind::kArea, document_kind::kWorkOrder,
                                        document_kind::kStaff, document_kind::kChecklist, document_kind::kRoomType}) {
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
