#include "mobile/core/credits.hpp"

namespace turndown::tablet {

namespace {

int usualCredits(TaskKind task)
{
    switch (task) {
    case TaskKind::Departure:
        return 32;
    case TaskKind::Stayover:
        return 17;
    case TaskKind::Turndown:
        return 9;
    case TaskKind::Pickup:
        return 8;
    case TaskKind::Deep:
        return 60;
    }
    return 0;
}

} // namespace

int creditsOf(const Room& room, const RoomType* type)
{
    if (room.task.credits > 0) {
        return room.task.credits;
    }
    if (type != nullptr) {
        if (const auto set = type->credits.find(room.task.kind); set != type->credits.end()) {
            return set->second;
        }
    }
    return usualCredits(room.task.kind);
}

} // namespace turndown::tablet
