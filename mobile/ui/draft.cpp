#include "mobile/ui/draft.hpp"

#include <QJsonDocument>
#include <QJsonObject>

namespace turndown::ui {

QVariantMap recallDraft(const Hotel& hotel, const std::string& form)
{
    if (!hotel.person()) {
        return {};
    }
    const auto kept = hotel.tablet().draft(hotel.person()->id, form);
    return QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object().toVariantMap();
}

void keepDraft(const Hotel& hotel, const std::string& form, const QVariantMap& content)
{
    if (!hotel.person()) {
        return;
    }
    const auto json = QJsonDocument{QJsonObject::fromVariantMap(content)}.toJson(QJsonDocument::Compact);
    (void)hotel.tablet().keepDraft(hotel.person()->id, form, content.isEmpty() ? std::string{} : json.toStdString());
}

} // namespace turndown::ui
