#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace turndown::ui {

/// Rooms that the person who is signed in is to look at while the guest waits at the front desk, the longest wait first.
/// Roles: `key` (the room's number), floor, who (asked), when, seconds (waited). Says by itself that a call has reached
/// this tablet, so that the office knows. Main thread only.
class CheckoutCalls : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    /// `kick` carries at once what was said, where there is a network.
    CheckoutCalls(Hotel& hotel, Taps& taps, std::function<void()> kick, QObject* parent = nullptr);

    /// All is in order in the room. True when it is recorded.
    Q_INVOKABLE bool answerOk(const QString& room);

private:
    void refresh();
    void confirmReceipt();

    Hotel& m_hotel;
    Taps& m_taps;
    std::function<void()> m_kick;
    QTimer m_second; ///< The wait goes on without any news.
    QTimer m_soon;   ///< Out of the news that brought the call: what is said brings news itself.
};

} // namespace turndown::ui
