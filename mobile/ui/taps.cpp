#include "mobile/ui/taps.hpp"

#include <chrono>
#include <utility>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

/// At least eight seconds: docs/domain.md, section 6, item 4.
constexpr std::chrono::milliseconds kUndoTime = 10s;

QString codeOf(Problem problem)
{
    switch (problem) {
    case Problem::Refused:
        return QStringLiteral("refused");
    case Problem::Missing:
        return QStringLiteral("missing");
    case Problem::Malformed:
        return QStringLiteral("malformed");
    case Problem::Unreachable:
        return QStringLiteral("unreachable");
    case Problem::Storage:
        return QStringLiteral("storage");
    }
    return {};
}

} // namespace

Taps::Taps(Hotel& hotel, std::function<void()> kick, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_kick{std::move(kick)}
{
    m_untilSettled.setSingleShot(true);
    m_untilSettled.setInterval(kUndoTime);
    connect(&m_untilSettled, &QTimer::timeout, this, &Taps::settle);
}

int Taps::undoTime() const
{
    return static_cast<int>(kUndoTime.count());
}

bool Taps::perform(const DocumentName& doc, const OperationBody& body, const QString& what, const QString& about)
{
    m_undoable.clear();
    return performAlso(doc, body, what, about);
}

bool Taps::performAlso(const DocumentName& doc, const OperationBody& body, const QString& what, const QString& about)
{
    const auto tap = m_hotel.tablet().perform(doc, body);
    if (!tap) {
        tell(tap.error());
        return false;
    }
    m_undoable.push_back(tap->id);
    offerUndo(what, about);
    return true;
}

bool Taps::performAll(const Deeds& deeds, const QString& what, const QString& about)
{
    std::vector<OperationId> tapped;
    const auto recorded = m_hotel.tablet().together([&] {
        for (const auto& [doc, body] : deeds) {
            const auto tap = m_hotel.tablet().perform(doc, body);
            if (!tap) {
                return Done{tap.error()};
            }
            tapped.push_back(tap->id);
        }
        return done();
    });
    if (!recorded) {
        tell(recorded.error());
        return false;
    }
    if (tapped.empty()) {
        return false;
    }
    m_undoable = std::move(tapped);
    offerUndo(what, about);
    return true;
}

void Taps::offerUndo(const QString& what, const QString& about)
{
    if (m_alarm == QLatin1String{"storage"}) { // The disk takes taps again.
        raiseAlarm({}, {});
    }
    m_undoWhat = what;
    m_undoAbout = about;
    m_untilSettled.start();
    emit undoChanged();
    m_kick();
}

void Taps::tell(const Error& error)
{
    if (error.problem == Problem::Storage) {
        raiseAlarm(codeOf(error.problem), text(error.detail));
    } else {
        emit refused(codeOf(error.problem), text(error.detail));
    }
}

void Taps::undo()
{
    if (m_undoWhat.isEmpty()) {
        return;
    }
    const auto operations = std::exchange(m_undoable, {});
    settle();
    const auto takenBack = m_hotel.tablet().together([&] {
        for (auto id = operations.rbegin(); id != operations.rend(); ++id) {
            if (const auto taken = m_hotel.tablet().undo(*id); !taken) {
                return Done{taken.error()};
            }
        }
        return done();
    });
    if (!takenBack) {
        tell(takenBack.error());
    }
    m_kick();
}

void Taps::settle()
{
    m_untilSettled.stop();
    m_undoable.clear();
    if (!m_undoWhat.isEmpty()) {
        m_undoWhat.clear();
        m_undoAbout.clear();
        emit undoChanged();
    }
}

void Taps::raiseAlarm(const QString& code, const QString& detail)
{
    if (m_alarm != code || m_alarmDetail != detail) {
        m_alarm = code;
        m_alarmDetail = detail;
        emit alarmChanged();
    }
}

} // namespace turndown::ui
