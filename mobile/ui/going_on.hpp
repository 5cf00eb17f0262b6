#pragma once

#include "mobile/ui/hotel.hpp"

#include <QVariantMap>

namespace turndown::ui {

/// What one thing that goes on in the next shift is called, as it stands now: `{kind, about, code, who}`. `code` is what
/// was asked for, what broke, the sign on the door; `who` has the key. `ShiftWords` makes a sentence of it.
[[nodiscard]] QVariantMap goingOnLine(const Hotel& hotel, const DocumentName& name);

} // namespace turndown::ui
