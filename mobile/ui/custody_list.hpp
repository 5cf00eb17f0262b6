#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"
#include "mobile/ui/waiting_list.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Keys, radios and tablets: what I have, and for who keeps them what others have and what is in the office. What I
/// have waits while I have not signed for it, and when it is late. Roles: `key` (its id), part (`mine out in`),
/// heads (the first of its part), kind, name, label, standing (`in out late missing`), holder, by, at, dueAt, signed
/// (whoever got it said so), words (how it went missing), remark, pending. Rows stay where they are while `held`.
/// Main thread only.
class CustodyList : public turndown::ui::WaitingList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    CustodyList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Each is true when it is recorded. What is handed on is due back when the shift of whoever gets it ends.
    Q_INVOKABLE bool sign(const QString& asset);
    Q_INVOKABLE bool giveBack(const QString& asset);
    Q_INVOKABLE bool passTo(const QString& asset, const QString& staff);
    Q_INVOKABLE bool reportMissing(const QString& asset);
    Q_INVOKABLE bool reportFound(const QString& asset);

    void setHeld(bool held) { m_still.setHeld(held); }

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] bool say(const DocumentName& doc, const OperationBody& body, const char* kind);
    [[nodiscard]] bool pass(const QString& asset, std::optional<StaffId> to);
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown, const QString& part, bool heads) const;

    Hotel& m_hotel;
    Taps& m_taps;
    QTimer m_minute; ///< Something falls due without any news.
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
