#pragma once

#include "mobile/ui/hotel.hpp"

#include <QVariantMap>

namespace turndown::ui {

/// The clock of a work order: which (`none left over day`), the minutes it has left or is over, and when it is due.
struct RepairClock {
    QString which;
    int minutes = 0;
    QString dueAt;
};
[[nodiscard]] RepairClock clockOf(const Hotel& hotel, const WorkOrder& order);

/// How the wish to take its room off sale stands: `asked granted refused`; empty where nobody asked.
[[nodiscard]] QString offSaleOf(const Hotel& hotel, const WorkOrder& order);

/// Whose the repair is: who has accepted it, else whom it was given to; empty.
[[nodiscard]] QString whoseRepair(const Hotel& hotel, const WorkOrder& order);

/// All that a page shows of one work order; empty while nobody has heard of it.
[[nodiscard]] QVariantMap repairFacts(const Hotel& hotel, const tablet::ShownDocument& shown);

} // namespace turndown::ui
