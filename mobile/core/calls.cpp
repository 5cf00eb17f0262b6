#include "mobile/core/calls.hpp"

#include "mobile/core/room_work.hpp"

namespace turndown::tablet {

bool isCalledFor(const Room& room)
{
    return room.checkout && !room.checkout->result;
}

bool calls(const Room& room, const Person& person, const std::set<std::string>& floors)
{
    if (!isCalledFor(room) || !mayClean(person.role)) {
        return false;
    }
    if (room.task.assignedTo) {
        return room.task.assignedTo == person.id;
    }
    return mayLead(person.role) || floors.count(room.floor) > 0;
}

} // namespace turndown::tablet
