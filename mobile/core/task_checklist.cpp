#include "mobile/core/task_checklist.hpp"

#include "shared/rules/room_views.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

bool hasRoomToItself(TaskKind task)
{
    return task == TaskKind::Departure || task == TaskKind::Deep;
}

std::vector<ChecklistEntry> dueByPlan(const Room& room, const FinishContext& context)
{
    std::vector<ChecklistEntry> due;
    for (const auto& [item, plan] : context.plan) {
        const auto day = deepCleanDue(room, item, *plan, context.today);
        if (day && *day <= context.today) {
            due.push_back({item,
                           plan->names,
                           ChecklistEntryKind::DeepClean,
                           static_cast<int>((context.today - *day).count()),
                           {}});
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const ChecklistEntry& left, const ChecklistEntry& right) {
        return left.daysOverdue > right.daysOverdue;
    });
    return due;
}

bool maySelfCheck(const Room& room, TaskKind task, const Person& person, const FinishContext& context)
{
    const bool vip = room.flags.count(RoomFlag::Vip) > 0;
    return person.selfChecks && context.inspectionRequired && !context.sampled && !vip && task != TaskKind::Turndown;
}

} // namespace

std::vector<ChecklistEntry> checklistOf(const Room& room, TaskKind task, const Person& person,
                                        const FinishContext& context)
{
    std::vector<ChecklistEntry> entries;
    if (context.checklist != nullptr) {
        for (const ChecklistLine& line : context.checklist->lines) {
            const auto kind = line.required ? ChecklistEntryKind::Required : ChecklistEntryKind::Line;
            entries.push_back({line.code, line.names, kind, 0, line.picture});
        }
    }
    if (hasRoomToItself(task)) {
        const auto due = dueByPlan(room, context);
        entries.insert(entries.end(), due.begin(), due.end());
    }
    if (maySelfCheck(room, task, person, context)) {
        entries.push_back({"self-check", {}, ChecklistEntryKind::SelfCheck, 0, {}});
    }
    return entries;
}

bool isUsuallyDone(ChecklistEntryKind kind)
{
    return kind == ChecklistEntryKind::Line || kind == ChecklistEntryKind::SelfCheck;
}

} // namespace turndown::tablet
