#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "shared/operations/room_operations.hpp"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// The linen that comes out of a room. As much as goes in, unless somebody says otherwise; torn and stained pieces are
/// counted beside it. Roles: `key`, name, laid, out, damaged, stained. Main thread only.
class LinenReturn : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool asLaid READ isAsLaid NOTIFY shown FINAL) ///< Nothing differs, nothing is torn or stained.

public:
    explicit LinenReturn(Hotel& hotel, QObject* parent = nullptr);

    /// What goes in now: linen only. What was said of other pieces stays.
    void setLaid(const Counts& linen);
    void clear();
    void answer(RoomCleaned& cleaned) const;

    [[nodiscard]] QVariantMap draft() const; ///< Empty while nothing differs.
    void recall(const QVariantMap& draft);

    Q_INVOKABLE void setOut(const QString& item, int count);
    Q_INVOKABLE void setDamaged(const QString& item, int count);
    Q_INVOKABLE void setStained(const QString& item, int count);
    [[nodiscard]] bool isAsLaid() const;

signals:
    void shown();
    void counted(); ///< By a person, just now.

private:
    void set(Counts& counts, const QString& item, int count, std::int64_t usual);
    void show();

    Hotel& m_hotel;
    Counts m_laid;
    Counts m_out; ///< Only what differs.
    Counts m_damaged;
    Counts m_stained;
};

} // namespace turndown::ui
