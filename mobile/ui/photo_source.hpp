#pragma once

#include "mobile/ui/hotel.hpp"

#include <QStringList>
#include <QVariantList>

namespace turndown::ui {

/// Where the screens find a picture, by its name; empty while it is not on this tablet.
[[nodiscard]] QString photoSource(const Hotel& hotel, const std::string& name);

/// Pictures as the screens show them: `{name, source}`. Those that are not on this tablet yet have an empty source.
[[nodiscard]] QVariantList shownPhotos(const Hotel& hotel, const std::vector<std::string>& names);
[[nodiscard]] QVariantList shownPhotos(const Hotel& hotel, const QStringList& names);

} // namespace turndown::ui
