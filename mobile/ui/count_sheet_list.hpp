#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// The count sheets on which nobody has decided yet. Approving happens on the office page, where the books are.
/// Roles: `key` (its id), place, words, stage (`open submitted`), done and items (how many have been counted, and of how
/// many), openedBy, openedAt, pending. Main thread only.
class CountSheetList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    CountSheetList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Has all that lies at a place counted. True when it is recorded.
    Q_INVOKABLE bool open(const QString& place);

private:
    void refresh();

    Hotel& m_hotel;
    Taps& m_taps;
};

} // namespace turndown::ui
