#include "mobile/ui/session.hpp"

#include "mobile/core/room_work.hpp"
#include "mobile/ui/photo_source.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

using namespace std::chrono_literals;

namespace {

constexpr int kPhotoValue = 2; ///< Where the photo stands in a person's row.

} // namespace

Session::Session(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_people{{"name", "initials", "photo", "role"}}
{
    m_idle.setSingleShot(true);
    m_countdown.setInterval(1s);
    connect(&m_idle, &QTimer::timeout, this, &Session::lock);
    connect(&m_countdown, &QTimer::timeout, this, &Session::tellWait);
    connect(&m_hotel, &Hotel::personChanged, this, &Session::changed);
    connect(&m_hotel, &Hotel::personChanged, this, &Session::photoChanged);
    connect(&m_hotel, &Hotel::photosChanged, this, &Session::refreshPeople);
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kStaff)) {
            refreshPeople();
        }
        if (concerns(documents, document_kind::kProperty)) {
            emit hotelChanged();
        }
    });
    refreshPeople();
}

bool Session::signIn(const QString& person, const QString& pin)
{
    const StaffId staff{plain(person)};
    const auto before = m_hotel.person();
    const auto entered = m_hotel.tablet().signIn(staff, plain(pin));
    m_chosen = staff;
    if (!entered) {
        if (entered.error().problem == Problem::Storage) {
            m_taps.tell(entered.error());
        }
        m_refusal = QStringLiteral("wrong-pin");
        tellWait();
        return false;
    }
    const bool another = !before || before->id != staff;
    m_locked = false;
    choose({});
    m_hotel.refreshPerson();
    touched();
    if (another) {
        emit handedOver();
    }
    return true;
}

void Session::signOut()
{
    m_idle.stop();
    m_locked = false;
    if (const auto left = m_hotel.tablet().signOut(); !left) {
        m_taps.tell(left.error());
    }
    m_taps.settle();
    m_hotel.refreshPerson();
}

void Session::lock()
{
    if (isOpen()) {
        m_locked = true;
        m_taps.settle();
        emit changed();
    }
}

void Session::choose(const QString& person)
{
    m_chosen = StaffId{plain(person)};
    m_refusal.clear();
    tellWait();
}

void Session::touched()
{
    if (isOpen()) {
        m_idle.start(m_hotel.property() ? m_hotel.property()->settings.idleLock : Settings{}.idleLock);
    }
}

QString Session::person() const
{
    return m_hotel.person() ? text(m_hotel.person()->id.text()) : QString{};
}

QString Session::name() const
{
    return m_hotel.person() ? text(m_hotel.person()->name) : QString{};
}

QString Session::initials() const
{
    return initialsOf(name());
}

QString Session::photo() const
{
    const auto& people = m_people.rows();
    const auto row = std::find_if(people.begin(), people.end(), [this](const Row& one) { return one.key == person(); });
    return row != people.end() ? row->values.at(kPhotoValue).toString() : QString{};
}

QString Session::role() const
{
    return m_hotel.person() ? text(nameOf(m_hotel.person()->role)) : QString{};
}

bool Session::mayLead() const
{
    return m_hotel.person() && tablet::mayLead(m_hotel.person()->role);
}

bool Session::mayStore() const
{
    return m_hotel.person() && m_hotel.person()->role == Role::Storekeeper;
}

QString Session::hotelName() const
{
    return m_hotel.property() ? text(m_hotel.property()->name) : QString{};
}

void Session::refreshPeople()
{
    std::vector<Row> rows;
    for (const auto& person : m_hotel.tablet().people()) {
        const QString name = text(person.name);
        rows.push_back({text(person.id.text()),
                        {name, initialsOf(name), photoSource(m_hotel, person.photo), text(nameOf(person.role))}});
    }
    m_people.setRows(std::move(rows));
    emit photoChanged();
}

void Session::tellWait()
{
    const auto wait = m_chosen.empty() ? 0ms : m_hotel.tablet().signInWait(m_chosen);
    m_waitSeconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    if (m_waitSeconds > 0) {
        m_refusal = QStringLiteral("wait");
        m_countdown.start();
    } else {
        m_countdown.stop();
        if (m_refusal == QLatin1String{"wait"}) {
            m_refusal.clear();
        }
    }
    emit refusalChanged();
}

QString initialsOf(const QString& name)
{
    const auto words = name.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    QString initials;
    for (const QString& word : words) {
        const bool latin = word.front().script() != QChar::Script_Han;
        initials += word.front().toUpper();
        if (!latin || initials.size() == 2) {
            break;
        }
    }
    return initials;
}

} // namespace turndown::ui
