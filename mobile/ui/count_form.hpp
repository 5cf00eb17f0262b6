#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/linen_return.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"
#include "mobile/ui/task_checklist.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>

namespace turndown::ui {

/// Linen, supplies and minibar of one room, counted: when a room is finished, pre-filled from the standard of its type
/// and task; at any time, from zero, for what was used besides; or at check-out, for what the front desk should know.
/// Half-filled forms are kept. Main thread only.
class CountForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY opened FINAL)
    Q_PROPERTY(QString task READ task NOTIFY opened FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY opened FINAL) ///< `finish`, `use` or `checkout`.
    Q_PROPERTY(bool finishing READ isFinishing NOTIFY opened FINAL)
    /// Every item is listed, also those that the standard does not name.
    Q_PROPERTY(bool everything READ isEverything WRITE setEverything NOTIFY everythingChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY countsChanged FINAL)     ///< Nothing is counted.
    Q_PROPERTY(bool asUsual READ isAsUsual NOTIFY countsChanged FINAL) ///< Nothing differs from the standard.
    /// Roles: `key`, name, group (`linen supplies minibar`), heading (the group, on its first item), unit, usual, count.
    Q_PROPERTY(turndown::ui::RowModel* items READ items CONSTANT FINAL)
    /// What is to be done besides, while finishing; empty otherwise.
    Q_PROPERTY(turndown::ui::TaskChecklist* checklist READ checklist CONSTANT FINAL)
    /// What comes out of the room, while finishing; empty otherwise.
    Q_PROPERTY(turndown::ui::LinenReturn* linen READ linen CONSTANT FINAL)

public:
    CountForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void openFinish(const QString& room);
    Q_INVOKABLE void openUse(const QString& room);
    Q_INVOKABLE void openCheckout(const QString& room);
    Q_INVOKABLE void setCount(const QString& item, int count);
    /// Says what was counted, for the form's purpose. True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] const QString& task() const { return m_task; }
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] bool isFinishing() const { return m_purpose == Purpose::Finish; }
    [[nodiscard]] bool isEverything() const { return m_everything; }
    void setEverything(bool everything);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isAsUsual() const { return m_counts == m_usual && m_linen.isAsLaid(); }
    [[nodiscard]] RowModel* items() { return &m_items; }
    [[nodiscard]] TaskChecklist* checklist() { return &m_checklist; }
    [[nodiscard]] LinenReturn* linen() { return &m_linen; }

signals:
    void opened();
    void everythingChanged();
    void countsChanged();

private:
    using Counted = std::map<ItemId, std::int64_t>;
    enum class Purpose { Finish, Use, Checkout };

    void open(const QString& room, Purpose purpose);
    void recall();
    void keep() const;
    void refreshItems();
    [[nodiscard]] std::string form() const;
    [[nodiscard]] bool finish();
    [[nodiscard]] bool use();
    [[nodiscard]] bool tellFrontDesk();
    void addConsumed(Taps::Deeds& deeds, std::optional<PlaceId> place) const;
    [[nodiscard]] Counts counted(const char* group) const; ///< Above none.

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_room;
    QString m_task;
    Turn m_turn; ///< The room's when the form was opened: what is counted here is of that stay.
    TaskKind m_taskKind = TaskKind::Departure;
    Purpose m_purpose = Purpose::Use;
    bool m_everything = false;
    Counted m_usual;
    Counted m_counts;
    RowModel m_items;
    TaskChecklist m_checklist;
    LinenReturn m_linen;
};

} // namespace turndown::ui
