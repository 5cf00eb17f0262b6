#include "mobile/app/stage.hpp"

#include "mobile/app/demo_camera.hpp"
#include "mobile/app/demo_morning.hpp"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStyleHints>

#include <stdexcept>

namespace turndown::ui {

namespace {

const std::array kPeople{"u-li", "u-maria", "u-chen", "u-anna", "u-zhao", "u-tom", "u-wu"};

std::unique_ptr<TabletApp> openTablet(const QTemporaryDir& directory, const QTemporaryDir& pictures, const Clock& clock,
                                      bool gallery)
{
    takeDemoPictures(pictures.path(), clock);
    AppOptions options;
    options.pictures = pictures.path();
    options.gallery = gallery;
    options.data = directory.path().toStdString();
    options.clock = &clock;
    options.diskGauge = [](const auto&) { return 0.5; }; // Of this machine's disk no picture tells.
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

std::vector<Look> photographedLooks()
{
    std::vector<Look> looks;
    for (const QSize size : {QSize{800, 1280}, QSize{1280, 800}, QSize{1920, 1200}}) {
        for (const char* language : {"en", "zh-CN"}) {
            for (const char* theme : {"light", "dark"}) {
                looks.push_back({size, QString::fromLatin1(language), QString::fromLatin1(theme)});
            }
        }
    }
    return looks;
}

Stage::Stage()
{
    QGuiApplication::setApplicationVersion(QStringLiteral("1.0")); // A screen shows it.
    QGuiApplication::styleHints()->setCursorFlashTime(0);          // A blinking cursor is another picture each time.
    m_new.app = openTablet(m_new.directory, m_new.pictures, m_clock, false);
    m_ours.app = openTablet(m_ours.directory, m_ours.pictures, m_clock, false);
    m_gallery.app = openTablet(m_gallery.directory, m_gallery.pictures, m_clock, true);
    bringHotel(*m_ours.app);
    bringHotel(*m_gallery.app);
    for (Tablet* tablet : {&m_new, &m_ours, &m_gallery}) {
        if (!tablet->app->show()) {
            throw std::runtime_error{"the screens cannot be shown"};
        }
        tablet->walker = std::make_unique<Walker>(tablet->app->window());
        tablet->app->window().hide();
    }
}

void Stage::bringHotel(TabletApp& app)
{
    m_hotel.push_back(std::make_unique<DemoHotel>(m_clock));
    if (const auto brought = ui::bringHotel(app, *m_hotel.back()); !brought) {
        throw std::runtime_error{brought.error().detail};
    }
    &app == m_gallery.app.get() ? stageGallery(app, *m_hotel.back()) : stageMorning(app, *m_hotel.back());
}

void Stage::dress(const Look& look)
{
    m_look = look;
    const bool pseudo = PseudoTranslator::speaks(look.language);
    for (Tablet* tablet : {&m_new, &m_ours, &m_gallery}) {
        TabletApp& app = *tablet->app;
        app.window().resize(look.size);
        app.models().session->signOut(); // With nobody signed in, these are the tablet's own choices.
        app.pretend(pseudo ? look.language : QString{});
        const QString language = pseudo ? QStringLiteral("en") : look.language;
        for (const char* person : kPeople) {
            (void)app.tablet().keepSetting(StaffId{person}, "language", language.toStdString());
            (void)app.tablet().keepSetting(StaffId{person}, "theme", look.theme.toStdString());
            (void)app.tablet().keepSetting(StaffId{person}, "hand", look.hand.toStdString());
        }
        app.models().preferences->setLanguage(language);
        app.models().preferences->setTheme(look.theme);
        app.models().preferences->setHand(look.hand);
        if (tablet == &m_gallery &&
            !app.models().session->signIn(QStringLiteral("u-li"), QString::fromLatin1(kDemoPin))) {
            throw std::runtime_error{"nobody can sign in"};
        }
    }
}

void Stage::show(Tablet& tablet)
{
    if (m_shown != &tablet) {
        m_shown->app->window().hide();
    }
    m_shown = &tablet;
    tablet.app->window().show();
    tablet.app->window().resize(m_look.size);
    tablet.app->window().requestActivate();
    tablet.walker->settle();
}

Stage::Tablet& Stage::tabletOf(const QString& person)
{
    return person == QLatin1String{"new"} ? m_new : person == QLatin1String{"gallery"} ? m_gallery : m_ours;
}

bool Stage::open(const Scene& scene)
{
    m_missing.clear();
    const QString person = QString::fromLatin1(scene.person);
    show(tabletOf(person));
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
    Session& session = *m_ours.app->models().session;
    if (session.person() != person || !session.isOpen()) {
        session.signOut();
        walker().settle();
        if (!person.isEmpty() && !session.signIn(person, QString::fromLatin1(kDemoPin))) {
            return false;
        }
        walker().settle();
    }
    // Where their day is: an engineer's is no rooms.
    const auto home = walker().sees(QStringLiteral("go-repairs")) ? "go-repairs" : "go-rooms";
    return person.isEmpty() || walker().tap(QString::fromLatin1(home));
}

bool Stage::follow(const std::vector<QString>& way)
{
    for (const QString& step : way) {
        if (!take(step)) {
            m_missing = step;
            return false;
        }
    }
    walker().settle();
    return true;
}

bool Stage::take(const QString& step)
{
    if (step.startsWith(QLatin1Char{'?'})) {
        return walker().until([&] { return walker().sees(step.mid(1)); });
    }
    const qsizetype equals = step.indexOf(QLatin1Char{'='});
    const QString name = step.left(equals);
    return equals < 0 ? walker().press(name) : walker().write(name, step.mid(equals + 1));
}

} // namespace turndown::ui
