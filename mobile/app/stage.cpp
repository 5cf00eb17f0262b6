#include "mobile/app/stage.hpp"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStyleHints>

#include <stdexcept>

namespace turndown::ui {

namespace {

const std::array kPeople{"u-li", "u-maria", "u-chen", "u-anna", "u-zhao"};

std::unique_ptr<TabletApp> openTablet(const QTemporaryDir& directory, const Clock& clock)
{
    AppOptions options;
    options.data = directory.path().toStdString();
    options.clock = &clock;
    options.still = true;
    auto opened = TabletApp::open(options);
    if (!opened) {
        throw std::runtime_error{opened.error().detail};
    }
    return std::move(opened).value();
}

} // namespace

QString nameOf(const Look& look)
{
    const auto name =
        QStringLiteral("%1-%2-%3x%4").arg(look.language, look.theme).arg(look.size.width()).arg(look.size.height());
    return look.hand == QLatin1String{"left"} ? name + QStringLiteral("-left") : name;
}

Stage::Stage()
{
    QGuiApplication::setApplicationVersion(QStringLiteral("1.0")); // A screen shows it.
    QGuiApplication::styleHints()->setCursorFlashTime(0);          // A blinking cursor is another picture each time.
    m_new.app = openTablet(m_new.directory, m_clock);
    m_ours.app = openTablet(m_ours.directory, m_clock);
    const auto news = m_hotel.enrol(m_ours.app->store());
    if (!news) {
        throw std::runtime_error{news.error().detail};
    }
    m_ours.app->tablet().hear(*news);
    stageMorning(*m_ours.app, m_hotel);
    for (Tablet* tablet : {&m_new, &m_ours}) {
        if (!tablet->app->show()) {
            throw std::runtime_error{"the screens cannot be shown"};
        }
        tablet->walker = std::make_unique<Walker>(tablet->app->window());
        tablet->app->window().hide();
    }
}

void Stage::dress(const Look& look)
{
    m_look = look;
    const bool pseudo = PseudoTranslator::speaks(look.language);
    for (Tablet* tablet : {&m_new, &m_ours}) {
        TabletApp& app = *tablet->app;
        app.window().resize(look.size);
        app.session().signOut(); // With nobody signed in, these are the tablet's own choices.
        app.pretend(pseudo ? look.language : QString{});
        const QString language = pseudo ? QStringLiteral("en") : look.language;
        for (const char* person : kPeople) {
            (void)app.tablet().keepSetting(StaffId{person}, "language", language.toStdString());
            (void)app.tablet().keepSetting(StaffId{person}, "theme", look.theme.toStdString());
            (void)app.tablet().keepSetting(StaffId{person}, "hand", look.hand.toStdString());
        }
        app.preferences().setLanguage(language);
        app.preferences().setTheme(look.theme);
        app.preferences().setHand(look.hand);
    }
}

void Stage::show(Tablet& tablet)
{
    Tablet& other = &tablet == &m_new ? m_ours : m_new;
    m_shown = &tablet;
    other.app->window().hide();
    tablet.app->window().show();
    tablet.app->window().resize(m_look.size);
    tablet.app->window().requestActivate();
    tablet.walker->settle();
}

bool Stage::open(const Scene& scene)
{
    m_missing.clear();
    const QString person = QString::fromLatin1(scene.person);
    show(person == QLatin1String{"new"} ? m_new : m_ours);
    walker().setHands(m_hands);
    if (m_shown == &m_ours && !signIn(person)) {
        m_missing = QStringLiteral("%1, who should be signed in").arg(person);
        return false;
    }
    return follow(scene.way);
}

void Stage::leave(const Scene& scene)
{
    (void)follow(scene.after);
}

bool Stage::signIn(const QString& person)
{
    Session& session = m_ours.app->session();
    if (session.person() != person || !session.isOpen()) {
        session.signOut();
        walker().settle();
        if (!person.isEmpty() && !session.signIn(person, QString::fromLatin1(kDemoPin))) {
            return false;
        }
        walker().settle();
    }
    return person.isEmpty() || walker().tap(QStringLiteral("go-rooms"));
}

bool Stage::follow(const std::vector<QString>& way)
{
    for (const QString& step : way) {
        const qsizetype equals = step.indexOf(QLatin1Char{'='});
        const QString name = step.left(equals);
        const bool done = equals < 0 ? walker().press(name) : walker().write(name, step.mid(equals + 1));
        if (!done) {
            m_missing = name;
            return false;
        }
    }
    walker().settle();
    return true;
}

} // namespace turndown::ui
