#include "mobile/core/handing_out.hpp"

#include <algorithm>

namespace turndown::tablet {

Plan stillToDo(const Plan& plan, const std::vector<WorkRoom>& rooms)
{
    Plan left;
    for (const WorkRoom& room : rooms) {
        const auto planned = plan.find(room.number);
        if (planned != plan.end() && !room.stays && planned->second != room.to) {
            left.insert(*planned);
        }
    }
    return left;
}

std::vector<WorkRoom> asPlanned(std::vector<WorkRoom> rooms, const Plan& plan)
{
    for (WorkRoom& room : rooms) {
        if (const auto planned = plan.find(room.number); planned != plan.end()) {
            room.to = planned->second;
        }
    }
    return rooms;
}

std::vector<Assignment> assignmentsFor(const Plan& plan, const std::vector<WorkRoom>& rooms)
{
    std::map<StaffId, int> last;
    for (const WorkRoom& room : rooms) {
        if (room.to) {
            last[*room.to] = std::max(last[*room.to], room.position);
        }
    }
    const Plan changes = stillToDo(plan, rooms);
    std::vector<Assignment> assignments;
    for (const WorkRoom& room : rooms) {
        const auto change = changes.find(room.number);
        if (change == changes.end()) {
            continue;
        }
        RoomAssigned assigned;
        assigned.to = change->second;
        if (change->second) {
            assigned.position = ++last[*change->second];
        }
        assignments.push_back({room.number, assigned});
    }
    return assignments;
}

} // namespace turndown::tablet
