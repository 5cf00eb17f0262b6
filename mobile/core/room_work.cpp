#include "mobile/core/room_work.hpp"

#include "mobile/core/inspection_queue.hpp"
#include "shared/rules/room_views.hpp"

#include <algorithm>
#include <cctype>

namespace turndown::tablet {

namespace {

bool isDigit(char character)
{
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

NextStep cleaningStep(const Room& room, const Person& person)
{
    if (isShut(room)) {
        return NextStep::TryAgain;
    }
    switch (room.task.state) {
    case TaskState::Started:
        return room.task.startedBy == person.id ? NextStep::Finish : NextStep::TakeOver;
    case TaskState::Paused:
        return NextStep::Resume;
    case TaskState::Open:
    case TaskState::Done:
        return NextStep::Start;
    }
    return NextStep::None;
}

} // namespace

bool mayClean(Role role)
{
    return role == Role::Attendant || role == Role::Night || mayLead(role);
}

bool mayLead(Role role)
{
    return role == Role::Lead || role == Role::Supervisor || role == Role::Manager;
}

bool mayPass(const Room& room, const Person& person)
{
    return !whyNotPass(room, person);
}

bool mayAbandon(const Room& room, const Person& person)
{
    return isUnderWay(room.task) && room.task.startedBy == person.id;
}

bool mayAskTouchUp(const Room& room, const Person& person)
{
    const bool may = mayLead(person.role) || person.role == Role::Clerk || person.role == Role::Engineer;
    return may && room.occupancy == Occupancy::Vacant && room.sale == Sale::Available && isFresh(room);
}

bool mayAskAfterGuest(Role role)
{
    return mayClean(role) || role == Role::Clerk;
}

bool isShut(const Room& room)
{
    const auto flag = room.service.flag;
    return flag == ServiceFlag::DoNotDisturb || flag == ServiceFlag::Declined || flag == ServiceFlag::DoubleLock;
}

NextStep nextStep(const Room& room, const Person& person, bool inspectionRequired)
{
    if (room.sale == Sale::OutOfOrder || room.service.flag == ServiceFlag::DoubleLock) {
        return NextStep::None;
    }
    if (needsCleaning(room)) {
        return mayClean(person.role) ? cleaningStep(room, person) : NextStep::None;
    }
    const bool awaits = inspectionRequired && room.condition == Condition::Clean;
    return awaits && mayPass(room, person) ? NextStep::Inspect : NextStep::None;
}

bool roomNumberLess(const std::string& left, const std::string& right)
{
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() && b != right.end()) {
        if (isDigit(*a) && isDigit(*b)) {
            const auto endA = std::find_if_not(a, left.end(), isDigit);
            const auto endB = std::find_if_not(b, right.end(), isDigit);
            const std::string_view digitsA{&*a, static_cast<std::size_t>(endA - a)};
            const std::string_view digitsB{&*b, static_cast<std::size_t>(endB - b)};
            if (digitsA.size() != digitsB.size()) {
                return digitsA.size() < digitsB.size();
            }
            if (digitsA != digitsB) {
                return digitsA < digitsB;
            }
            a = endA;
            b = endB;
            continue;
        }
        if (*a != *b) {
            return *a < *b;
        }
        ++a;
        ++b;
    }
    return left.size() < right.size();
}

} // namespace turndown::tablet
