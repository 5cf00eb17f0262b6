#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"

#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What is broken in the hotel: hazards first, then by urgency, with the clock of each.
/// Roles: `key` (its id), hazard, category, what, priority, where (the room or the place in words), stage (`open accepted
/// done`), clock (`none left over day`), minutes (left or over), dueAt (`14:30`), whose (whose it is, in words), mine, by,
/// at, repeats, offSale (`asked granted refused`; empty: nobody asked), pending. Rows stay while `held`. Main thread only.
class RepairList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// `open`: to be repaired; `mine`; `done`: to be verified; `off-sale`: rooms asked out of order.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY countsChanged FINAL) ///< By filter.
    /// How many wait for who is here: to be accepted by an engineer, to be answered by a manager.
    Q_PROPERTY(int waiting READ waiting NOTIFY countsChanged FINAL)
    Q_PROPERTY(bool visible READ isVisible NOTIFY roleChanged FINAL)   ///< Who is here has this list.
    Q_PROPERTY(bool repairs READ repairs NOTIFY roleChanged FINAL)     ///< Who is here is an engineer: it is their day.
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY roleChanged FINAL) ///< Grants rooms to leave sale, or refuses.

public:
    explicit RepairList(Hotel& hotel, QObject* parent = nullptr);

    [[nodiscard]] const QString& filter() const { return m_filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] const QVariantMap& counts() const { return m_counts; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool isVisible() const;
    [[nodiscard]] bool repairs() const;
    [[nodiscard]] bool mayAnswer() const;
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void filterChanged();
    void countsChanged();
    void roleChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    void tally(const std::vector<tablet::ShownDocument>& orders);
    [[nodiscard]] bool fits(const WorkOrder& order, const QString& filter) const;
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;

    Hotel& m_hotel;
    QTimer m_minute; ///< Clocks run without any news.
    QString m_filter = QStringLiteral("open");
    QVariantMap m_counts;
    int m_waiting = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
