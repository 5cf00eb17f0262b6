#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Keys, radios and tablets: what I have, and for who keeps them what others have and what is in the office. Roles: `key`
/// (its id), part (`mine out in`), heads (the first of its part), kind, name, label, standing (`in out late missing`), holder,
/// by, at, dueAt, signed (whoever got it said so), words (how it went missing), remark, pending. Rows stay where they are
/// while `held`. Main thread only.
class CustodyList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL) ///< I have it and have not signed, or it is late.

public:
    CustodyList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded. What is handed on is due back when the shift of whoever gets it ends.
    Q_INVOKABLE bool sign(const QString& asset);
    Q_INVOKABLE bool giveBack(const QString& asset);
    Q_INVOKABLE bool passTo(const QString& asset, const QString& staff);
    Q_INVOKABLE bool reportMissing(const QString& asset);
    Q_INVOKABLE bool reportFound(const QString& asset);

    [[nodiscard]] int waiting() const { return m_waiting; }
    void setHeld(bool held) { m_still.setHeld(held); }

signals:
    void waitingChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] bool say(const DocumentName& doc, const OperationBody& body, const char* kind);
    [[nodiscard]] bool pass(const QString& asset, std::optional<StaffId> to);
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown, const QString& part, bool heads) const;

    Hotel& m_hotel;
    Taps& m_taps;
    QTimer m_minute; ///< Something falls due without any news.
    int m_waiting = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
