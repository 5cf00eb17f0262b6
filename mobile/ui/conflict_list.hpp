#pragma once

#include "mobile/core/disputes.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What two people have said differently and nobody has decided yet, with both sides; for those who lead, those who
/// decide, and whoever said one of them. Main thread only.
///
/// Roles: `key` (the conflict), doc, about, room (its number where it is about a room, else empty), place (where it is
/// about stock, else empty), rule (`two-starts cleaned-not-seen two-counts two-holders two-plans`), sides: the earlier first, each
/// `{op, kind, who, when, quantity (-1: none), to (who got it, if a person did), stands}`.
class ConflictList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool maySettle READ maySettle NOTIFY maySettleChanged FINAL) ///< Whoever is signed in decides.

public:
    ConflictList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Lets one side stand, by its operation. What people decided is not taken back: undo offers nothing after it.
    Q_INVOKABLE bool settle(const QString& conflict, const QString& op);

    [[nodiscard]] bool maySettle() const;

signals:
    void maySettleChanged();

private:
    void refresh();
    [[nodiscard]] bool concernsPerson(const tablet::Dispute& dispute) const;
    void addFrom(std::string_view kind, std::vector<Row>& rows) const;

    Hotel& m_hotel;
    Taps& m_taps;
};

} // namespace turndown::ui
