#pragma once

#include "shared/operations/room_operations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

struct AreaStarted {                 // area.started
    std::optional<OperationId> over; ///< The start it takes over.
};

struct AreaPaused { // area.paused
};

struct AreaDone {           // area.done
    std::optional<Day> day; ///< The business day on the author's screen.
    int minutes = 0;
    std::vector<std::string> done; ///< Lines of the checklist that were ticked.
};

struct AreaInspected {                 // area.inspected
    std::optional<OperationId> doneOp; ///< The work it judged.
    bool passed = false;
    std::vector<InspectionLine> lines;
    std::optional<int> score;
};

struct AreaAssigned { // area.assigned; members that are not given stay as they are
    std::optional<std::optional<StaffId>> to;
    std::optional<int> position;
};

} // namespace turndown
