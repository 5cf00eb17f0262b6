#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/stillness.hpp"

#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What is to be checked: rooms that were cleaned and that nobody has looked at yet, in the order in which guests come;
/// and today's sample among what leads have passed. Rows stay where they are while `held`. Main thread only.
///
/// Roles: `key` (the room's number), floor, group (`vip-arrival arrival vip rest`), heading (the group, on its first
/// room), task, vip, arrival, guestWaits, rush, cleaner, since (when it was cleaned), bar (why this person may not pass
/// it: `own-work vip-needs-supervisor role-not-allowed`, or empty), fails (how often it failed before), pending.
class InspectionList : public turndown::ui::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int mine READ mine NOTIFY tallyChanged FINAL) ///< How many this person may pass.
    /// Roles: `key` (number), floor, cleaner, inspector, when (it was passed), roomState.
    Q_PROPERTY(turndown::ui::RowModel* sample READ sample CONSTANT FINAL)
    Q_PROPERTY(bool samples READ isSampling NOTIFY tallyChanged FINAL) ///< This person looks at the sample.

public:
    explicit InspectionList(Hotel& hotel, QObject* parent = nullptr);

    void setHeld(bool held) { m_still.setHeld(held); }
    [[nodiscard]] int mine() const { return m_mine; }
    [[nodiscard]] RowModel* sample() { return &m_sample; }
    [[nodiscard]] bool isSampling() const;

signals:
    void tallyChanged();

private:
    void refresh();
    void refreshSample(const std::vector<tablet::ShownDocument>& rooms);
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown) const;

    Hotel& m_hotel;
    RowModel m_sample;
    int m_mine = 0;
    Stillness m_still{[this] { refresh(); }};
};

} // namespace turndown::ui
