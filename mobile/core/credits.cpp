#include "mobile/core/credits.hpp"

namespace turndown::tablet {

int creditsOf(const Room& room, const RoomType* type)
{
    if (room.task.credits > 0 || type == nullptr) {
        return room.task.credits;
    }
    const auto usual = type->credits.find(room.task.kind);
    return usual != type->credits.end() ? usual->second : 0;
}

} // namespace turndown::tablet
