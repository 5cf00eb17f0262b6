#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"
#include "shared/operations/requisition_operations.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What the places of the hotel have asked the store for and has not been issued: what waits for whoever is signed in
/// comes first. Roles: `key` (its id), place, words, stage (`draft submitted approved`), lines (each `{name, requested,
/// approved, issued}`; approved is −1 while nobody has decided), remark, openedBy, openedAt, maySubmit, mayDecide,
/// mayIssue, mayClose, pending. Main thread only.
class RequisitionList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    RequisitionList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool submit(const QString& requisition);
    Q_INVOKABLE bool approve(const QString& requisition); ///< As asked; less of it is approved on the office page.
    Q_INVOKABLE bool refuse(const QString& requisition);
    Q_INVOKABLE bool issue(const QString& requisition); ///< All that is still open, from the store.
    Q_INVOKABLE bool close(const QString& requisition);

private:
    void refresh();
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;
    [[nodiscard]] QVariantList linesOf(const Requisition& requisition) const;
    [[nodiscard]] bool tap(const QString& requisition, const OperationBody& body, const char* what);

    Hotel& m_hotel;
    Taps& m_taps;
};

} // namespace turndown::ui
