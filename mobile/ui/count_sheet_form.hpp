#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"
#include "shared/operations/room_operations.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// One place's sheet in a stocktake, being counted. Blind: what should be there is not shown. Half-counted sheets are
/// kept. Roles: `key`, name, unit, count (−1: not counted yet), before (what was counted here before; −1: nothing).
/// Main thread only.
class CountSheetForm : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString place READ place NOTIFY counted FINAL)
    Q_PROPERTY(int done READ done NOTIFY counted FINAL) ///< How many items have been counted, now or before.

public:
    CountSheetForm(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& sheet);
    Q_INVOKABLE void setCount(const QString& item, int count);
    /// Says what was counted; `finished` that this is all. True when it is recorded.
    Q_INVOKABLE bool send(bool finished);

    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] int done() const;

signals:
    void counted();

private:
    void show();
    void keep() const;
    [[nodiscard]] bool tap(const OperationBody& body, const char* what);
    [[nodiscard]] std::string form() const { return "count-sheet " + plain(m_sheet); }
    [[nodiscard]] DocumentName document() const { return {document_kind::kCountSheet, plain(m_sheet)}; }

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_sheet;
    QString m_place;
    Counts m_counts; ///< What has been counted now.
};

} // namespace turndown::ui
