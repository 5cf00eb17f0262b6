#include "mobile/ui/draft.hpp"

#include <QJsonDocument>
#include <QJsonObject>

namespace turndown::ui {

namespace {

QString turnText(const Turn& turn)
{
    return turn ? text(turn->text()) : QString{};
}

} // namespace

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

QVariantMap recallDraftOf(const Hotel& hotel, const std::string& form, const Turn& turn)
{
    const auto draft = recallDraft(hotel, form);
    return draft.value("turn").toString() == turnText(turn) ? draft.value("content").toMap() : QVariantMap{};
}

void keepDraftOf(const Hotel& hotel, const std::string& form, const Turn& turn, const QVariantMap& content)
{
    keepDraft(hotel, form, content.isEmpty() ? content : QVariantMap{{"turn", turnText(turn)}, {"content", content}});
}

} // namespace turndown::ui
