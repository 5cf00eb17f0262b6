#include "mobile/ui/enrolment.hpp"

namespace turndown::ui {

namespace {

QString refusalOf(Problem problem)
{
    switch (problem) {
    case Problem::Unreachable:
        return QStringLiteral("unreachable");
    case Problem::Malformed:
        return QStringLiteral("malformed");
    case Problem::Storage:
        return QStringLiteral("storage");
    case Problem::Refused:
    case Problem::Missing:
        return QStringLiteral("refused");
    }
    return {};
}

/// What people type, as a server's address: `192.168.1.20:8080` means http.
std::string addressOf(const QString& typed)
{
    const QString address = typed.trimmed();
    return plain(address.contains(QLatin1String{"://"}) ? address : QLatin1String{"http://"} + address);
}

} // namespace

Enrolment::Enrolment(Hotel& hotel, Ask ask, std::function<void()> enrolled, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_ask{std::move(ask)}, m_enrolled{std::move(enrolled)}
{
    const auto look = [this] {
        const bool needed = m_hotel.tablet().chip().state == tablet::SyncState::NotEnrolled;
        if (needed != m_needed) {
            m_needed = needed;
            emit changed();
        }
    };
    connect(&m_hotel, &Hotel::changed, this, look);
    look();
}

Enrolment::~Enrolment()
{
    if (m_asker.joinable()) {
        m_asker.join();
    }
}

void Enrolment::enrol(const QString& url, const QString& code)
{
    if (m_asking) {
        return;
    }
    if (m_asker.joinable()) {
        m_asker.join();
    }
    m_asking = true;
    m_refusal.clear();
    m_detail.clear();
    emit changed();
    m_asker = std::thread{[this, address = addressOf(url), typed = plain(code.trimmed().toUpper())] {
        auto answer = std::make_shared<Result<tablet::SyncNews>>(m_ask(address, typed));
        QMetaObject::invokeMethod(
            this, [this, answer] { hear(*answer); }, Qt::QueuedConnection);
    }};
}

void Enrolment::forget()
{
    if (!m_refusal.isEmpty()) {
        m_refusal.clear();
        m_detail.clear();
        emit changed();
    }
}

void Enrolment::hear(const Result<tablet::SyncNews>& answer)
{
    m_asking = false;
    if (answer) {
        m_hotel.tablet().hear(*answer);
        m_enrolled();
    } else {
        m_refusal = refusalOf(answer.error().problem);
        m_detail = text(answer.error().detail);
    }
    emit changed();
}

} // namespace turndown::ui
