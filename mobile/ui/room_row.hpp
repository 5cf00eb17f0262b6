#pragma once

#include "mobile/core/room_work.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

#include <QByteArrayList>

#include <optional>

namespace turndown::ui {

/// What one room says first, as a code that the screens have a word, a glyph and a hue for:
/// `dirty rework cleaning paused clean inspected pickup dnd declined double-lock out-of-order out-of-service`.
[[nodiscard]] QString roomState(const Room& room);

/// A step as a code: `start resume try-again take-over finish inspect`, or empty.
[[nodiscard]] QString stepCode(tablet::NextStep step);

/// Why whoever is signed in may not pass this room: `own-work vip-needs-supervisor role-not-allowed`; empty: they may.
[[nodiscard]] QString passBarCode(const Room& room, const Hotel& hotel);

/// `vacant-arrival`, `occupied-stayover` …: who is in the room and what the front office expects, in one code.
[[nodiscard]] QString stayCode(const Room& room);

/// For how long and since when nobody has seen the guest; nothing where no sign keeps people out.
struct Unseen {
    int minutes = 0;
    int days = 0; ///< Midnights since: 1 is yesterday.
    QString at;   ///< `08:10`
};
[[nodiscard]] std::optional<Unseen> unseen(const Room& room, const Hotel& hotel);

/// Somebody must ask after the guest, by the hotel's own threshold.
[[nodiscard]] bool isWelfareCheckDue(const Room& room, const Hotel& hotel);

/// Minutes that the guest has kept us out, or 0.
[[nodiscard]] int minutesShut(const Room& room, UtcTime now);

/// What the task in this room is worth: `creditsOf` with the room's type as this tablet knows it.
[[nodiscard]] int creditsIn(const Room& room, const Hotel& hotel);

/// The roles of a room or a public area in a list, in the order of `roomRow`'s and `areaRow`'s values.
[[nodiscard]] const QByteArrayList& roomRoles();

/// One room, worked out for a list.
[[nodiscard]] Row roomRow(const tablet::ShownDocument& shown, const Hotel& hotel);

} // namespace turndown::ui
