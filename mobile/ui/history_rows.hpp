#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

namespace turndown::ui {

/// The roles of a line of history, in the order of `historyRows`' values.
[[nodiscard]] const QByteArrayList& historyRoles();

/// Who did what to a room or an area and when, the latest first.
[[nodiscard]] std::vector<Row> historyRows(const DocumentName& doc, const Hotel& hotel);

} // namespace turndown::ui
