#pragma once

#include "mobile/ui/hotel.hpp"

#include <QVariantMap>

#include <string>

namespace turndown::ui {

/// A half-filled form of whoever is signed in, kept on the tablet until it is sent or emptied: a lock, another person at
/// the tablet or a flat battery loses nothing. `form` names it: `finish room/1203`.
[[nodiscard]] QVariantMap recallDraft(const Hotel& hotel, const std::string& form);

/// Keeps it; an empty one is dropped. A disk that fails here is told by the next tap.
void keepDraft(const Hotel& hotel, const std::string& form, const QVariantMap& content);

/// The same for what belongs to one stay, such as counts: `turn` is the room's when the form was opened. What was filled in
/// for the stay before is not brought into the next one.
[[nodiscard]] QVariantMap recallDraftOf(const Hotel& hotel, const std::string& form, const Turn& turn);
void keepDraftOf(const Hotel& hotel, const std::string& form, const Turn& turn, const QVariantMap& content);

} // namespace turndown::ui
