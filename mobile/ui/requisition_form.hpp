#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"
#include "shared/operations/room_operations.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What a place lacks: to be asked of the store, or fetched from it now. Pre-filled with what is missing to its par; only
/// what differs is counted. Half-filled forms are kept. Roles: `key`, name, unit, missing, count. Main thread only.
class RequisitionForm : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString place READ place NOTIFY counted FINAL)
    Q_PROPERTY(bool fetching READ isFetching NOTIFY counted FINAL) ///< Fetched now, not asked for.
    Q_PROPERTY(int asked READ asked NOTIFY counted FINAL)          ///< How many items.
    Q_PROPERTY(bool everything READ isEverything WRITE setEverything NOTIFY counted FINAL) ///< Also what is at its par.

public:
    RequisitionForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& place);
    Q_INVOKABLE void openFetching(const QString& place);
    Q_INVOKABLE void setCount(const QString& item, int count);
    /// True when it is recorded; the form is as it was opened then. A draft waits here and on the office page.
    Q_INVOKABLE bool send(bool draft);
    /// All of it has been brought from the store. True when it is recorded.
    Q_INVOKABLE bool fetch();

    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] bool isFetching() const { return m_fetching; }
    [[nodiscard]] int asked() const;
    [[nodiscard]] bool isEverything() const { return m_everything; }
    void setEverything(bool everything);

signals:
    void counted();

private:
    void begin(const QString& place, bool fetching);
    void done();
    void show();
    void keep() const;
    [[nodiscard]] Counts wanted() const;
    [[nodiscard]] std::string form() const { return (m_fetching ? "refill " : "requisition ") + plain(m_place); }

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_place;
    bool m_fetching = false;
    bool m_everything = false;
    Counts m_missing;
    Counts m_counts;
};

} // namespace turndown::ui
