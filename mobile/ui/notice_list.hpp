#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/stillness.hpp"
#include "mobile/ui/taps.hpp"
#include "mobile/ui/waiting_list.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Notices of today that are for me, those I have not read first, then the latest; those wait. Roles: `key` (its
/// id), title, words, by, at, standing, unread, readAt (empty: not yet, or it is mine), pending. Rows stay where
/// they are while `held`. Main thread only.
class NoticeList : public turndown::ui::WaitingList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    NoticeList(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// Signs for having read it. True when it is recorded.
    Q_INVOKABLE bool read(const QString& notice);

    void setHeld(bool held) { m_still.setHeld(held); }

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;

    Hotel& m_hotel;
    Taps& m_taps;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
