#pragma once

#include "mobile/core/person.hpp"
#include "shared/model/catalogue.hpp"
#include "shared/model/room.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

enum class ChecklistEntryKind {
    Line,      ///< Of the task's checklist. Done as usual unless somebody says otherwise, so that it costs no tap.
    Required,  ///< The same, but the hotel wants it answered each time (T7).
    DeepClean, ///< Due by the deep-cleaning plan. Not done unless somebody says so.
    SelfCheck, ///< The person may check own work, and has.
};

struct ChecklistEntry {
    std::string code;
    Translated names;
    ChecklistEntryKind kind = ChecklistEntryKind::Line;
    int daysOverdue = 0; ///< Of a deep cleaning: since it was due.
    std::string picture; ///< How it should look: the name of a photo; or empty.
};

/// What the tablet knows when a room is finished.
struct FinishContext {
    const Checklist* checklist = nullptr;             ///< Of the task; null: the hotel has none.
    std::map<std::string, const DeepCleanItem*> plan; ///< The deep-cleaning plan, by item.
    Day today{};                                      ///< The hotel's business day.
    bool inspectionRequired = true;
    bool sampled = false; ///< The day's sample is drawn here: somebody else looks in any case.
};

/// What is to be done in a room besides counting, in the order in which it is shown. The plan's items only where the room
/// is empty: in departure and deep cleaning. Pure. Source: docs/domain.md, duty 2, T7.
[[nodiscard]] std::vector<ChecklistEntry> checklistOf(const Room& room, TaskKind task, const Person& person,
                                                      const FinishContext& context);

/// Whether an entry counts as done before anybody has touched it.
[[nodiscard]] bool isUsuallyDone(ChecklistEntryKind kind);

} // namespace turndown::tablet
