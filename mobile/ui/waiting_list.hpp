#pragma once

#include "mobile/ui/row_model.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// A list of which something may wait for the person who looks: how many, for the navigation to count. Main thread only.
class WaitingList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    using RowModel::RowModel;

    [[nodiscard]] int waiting() const { return m_waiting; }

signals:
    void waitingChanged();

protected:
    void setWaiting(int waiting)
    {
        if (m_waiting != waiting) {
            m_waiting = waiting;
            emit waitingChanged();
        }
    }

private:
    int m_waiting = 0;
};

} // namespace turndown::ui
