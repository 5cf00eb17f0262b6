#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// Who is at the tablet: signs people in with their PIN, offline, and locks after idle seconds.
///
/// Locked means that the person is asked for the PIN again; nothing on the screens behind is lost. Main thread only.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL) ///< Someone is signed in and the tablet is not locked.
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    /// Where their face lies; empty while it is not on this tablet.
    Q_PROPERTY(QString photo READ photo NOTIFY photoChanged FINAL)
    Q_PROPERTY(QString role READ role NOTIFY changed FINAL)
    Q_PROPERTY(bool mayLead READ mayLead NOTIFY changed FINAL)   ///< Inspects, counts stock.
    Q_PROPERTY(bool mayStore READ mayStore NOTIFY changed FINAL) ///< Receives stock.
    Q_PROPERTY(QString hotelName READ hotelName NOTIFY hotelChanged FINAL)
    /// Everyone who may sign in; roles: `key`, name, initials, photo, role.
    Q_PROPERTY(turndown::ui::RowModel* people READ people CONSTANT FINAL)
    /// Why the last PIN did not open: `wrong-pin`, `wait`, or empty.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY refusalChanged FINAL)

public:
    Session(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    /// True when the tablet is open for this person now.
    Q_INVOKABLE bool signIn(const QString& person, const QString& pin);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void lock();
    /// Forgets the refusal and counts what this person must still wait; when another person is chosen.
    Q_INVOKABLE void choose(const QString& person);
    /// Somebody touched the screen: the idle time starts again.
    Q_INVOKABLE void touched();

    [[nodiscard]] bool isOpen() const { return m_hotel.person() && !m_locked; }
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString photo() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool mayLead() const;
    [[nodiscard]] bool mayStore() const;
    [[nodiscard]] QString hotelName() const;
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }

signals:
    void changed();
    void hotelChanged();
    void photoChanged();
    void refusalChanged();
    /// Somebody else than before is here: what is open on the screens belongs to another.
    void handedOver();

private:
    void refreshPeople();
    void tellWait();

    Hotel& m_hotel;
    Taps& m_taps;
    RowModel m_people;
    QTimer m_idle;
    QTimer m_countdown;
    StaffId m_chosen;
    QString m_refusal;
    int m_waitSeconds = 0;
    bool m_locked = false;
};

/// `LN` for Li Na, `李` for 李娜: what a tile shows in place of a face.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace turndown::ui
