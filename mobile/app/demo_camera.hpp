#pragma once

#include "shared/model/time.hpp"

#include <QString>

namespace turndown::ui {

/// Puts into a folder what people have just taken with the camera of a tablet: some drawings of the demo's, one a minute.
void takeDemoPictures(const QString& folder, const Clock& clock);

} // namespace turndown::ui
