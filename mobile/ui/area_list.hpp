#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// The hotel's public areas, by floor and code, whoever cleans them. Roles: `key` (`area/lobby`), and those of the rooms'
/// lists. Main thread only.
class AreaList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString floor READ floor WRITE setFloor NOTIFY floorChanged FINAL) ///< Empty: all floors.
    Q_PROPERTY(QStringList floors READ floors NOTIFY floorsChanged FINAL)         ///< That have any, in order.

public:
    explicit AreaList(Hotel& hotel, QObject* parent = nullptr);

    [[nodiscard]] const QString& floor() const { return m_floor; }
    void setFloor(const QString& floor);
    [[nodiscard]] const QStringList& floors() const { return m_floors; }

signals:
    void floorChanged();
    void floorsChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();

    Hotel& m_hotel;
    QString m_floor;
    QStringList m_floors;
};

} // namespace turndown::ui
