#include "mobile/ui/photo_source.hpp"

#include <QUrl>
#include <QVariantMap>

namespace turndown::ui {

QString photoSource(const Hotel& hotel, const std::string& name)
{
    const auto file = hotel.tablet().photos().file(name);
    return file ? QUrl::fromLocalFile(text(file->string())).toString() : QString{};
}

QVariantList shownPhotos(const Hotel& hotel, const std::vector<std::string>& names)
{
    QVariantList photos;
    for (const std::string& name : names) {
        photos.append(QVariantMap{{"name", text(name)}, {"source", photoSource(hotel, name)}});
    }
    return photos;
}

QVariantList shownPhotos(const Hotel& hotel, const QStringList& names)
{
    std::vector<std::string> plainNames;
    for (const QString& name : names) {
        plainNames.push_back(plain(name));
    }
    return shownPhotos(hotel, plainNames);
}

} // namespace turndown::ui
