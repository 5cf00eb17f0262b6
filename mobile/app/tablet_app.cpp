#include "mobile/app/tablet_app.hpp"

#include "mobile/photo/shrunk_photo.hpp"
#include "mobile/store/open_store.hpp"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <spdlog/spdlog.h>

namespace turndown::ui {

Result<std::unique_ptr<TabletApp>> TabletApp::open(const AppOptions& options)
{
    std::unique_ptr<TabletApp> app{new TabletApp{options}};
    auto lock = tablet::DirectoryLock::take(options.data, tablet::DirectoryLock::Use::Alone);
    if (!lock) {
        return lock.error();
    }
    app->m_lock = std::make_unique<tablet::DirectoryLock>(std::move(lock).value());
    auto store = tablet::openStore(options.data, options.diskGauge);
    if (!store) {
        return store.error();
    }
    app->m_store = std::move(store).value();
    auto opened = tablet::Tablet::open(*app->m_store, app->m_clock);
    if (!opened) {
        return opened.error();
    }
    app->m_tablet = std::move(opened).value();
    if (const auto out = app->m_tablet->signOut(); !out) { // A start asks for the PIN.
        return out.error();
    }
    app->build();
    return app;
}

TabletApp::~TabletApp()
{
    m_engine.reset(); // The screens first: they look at everything else.
    m_worker.reset();
    m_photoWorker.reset();
}

void TabletApp::build()
{
    const auto opener = [data = m_options.data, gauge = m_options.diskGauge] { return tablet::openStore(data, gauge); };
    const auto kick = [this] {
        if (m_worker) {
            m_worker->kick();
        }
    };
    m_hotel = std::make_unique<Hotel>(*m_tablet, m_clock);
    const auto enrol = [opener](const std::string& url, const std::string& code) {
        return tablet::enrol(opener, url, code, "Tablet");
    };
    const auto speak = [this](const QString& tag) { m_speech.speak(tag, m_engine.get()); };
    const QString pictures = m_options.pictures.isEmpty()
                                 ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                 : m_options.pictures;
    m_models = std::make_unique<ScreenModels>(*m_hotel, Outside{kick, enrol, speak, shrunkPhoto, pictures});
    m_photoWorker = std::make_unique<tablet::PhotoWorker>(opener, [this] {
        QMetaObject::invokeMethod(
            m_hotel.get(), [this] { m_tablet->hearOfPhotos(); }, Qt::QueuedConnection);
    });
    m_worker = std::make_unique<tablet::SyncWorker>(opener, m_clock,
                                                    [this](const tablet::SyncNews& news) { hearOnMainThread(news); });

    QObject::connect(&m_finger, &FingerWatch::touched, m_models->session, &Session::touched);
    QObject::connect(&m_finger, &FingerWatch::downChanged, m_models.get(),
                     [this] { m_models->setHeld(m_finger.isDown()); });

    if (PseudoTranslator::speaks(m_options.language)) {
        pretend(m_options.language);
    } else if (!m_options.language.isEmpty()) {
        m_models->preferences->setLanguage(m_options.language);
    }
    if (!m_options.theme.isEmpty()) {
        m_models->preferences->setTheme(m_options.theme);
    }
}

bool TabletApp::show()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral(":/qt/qml")); // Looked at by itself only since Qt 6.5.
    m_engine->setInitialProperties(windowProperties());
    m_engine->load(m_options.gallery ? QStringLiteral("qrc:/qt/qml/Turndown/gallery/Gallery.qml")
                                     : QStringLiteral("qrc:/qt/qml/Turndown/Main.qml"));
    if (m_engine->rootObjects().isEmpty()) {
        return false;
    }
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst());
    if (m_window == nullptr) {
        return false;
    }
    m_window->installEventFilter(&m_finger);
    m_focusFollower = std::make_unique<FocusFollower>(*m_window);
    QObject::connect(m_window, &QQuickWindow::sceneGraphError, m_window,
                     [this](QQuickWindow::SceneGraphError, const QString& message) {
                         spdlog::critical("This display cannot be drawn on: {}", message.toStdString());
                         m_models->taps->raiseAlarm(QStringLiteral("display"), message);
                         QCoreApplication::exit(1);
                     });
    return true;
}

void TabletApp::pretend(const QString& tag)
{
    m_speech.pretend(tag);
    m_speech.speak(m_models->preferences->language(), m_engine.get());
}

void TabletApp::startSync()
{
    m_worker->start();
    m_photoWorker->start();
}

void TabletApp::hearOnMainThread(const tablet::SyncNews& news)
{
    if (news.reached) {
        m_photoWorker->kick();
    }
    QMetaObject::invokeMethod(
        m_hotel.get(), [this, news] { m_tablet->hear(news); }, Qt::QueuedConnection);
}

QVariantMap TabletApp::windowProperties()
{
    QVariantMap properties{{"models", QVariant::fromValue(m_models.get())},
                           {"still", m_options.still},
                           {"width", m_options.size.width()},
                           {"height", m_options.size.height()}};
    if (!m_options.gallery) {
        properties.insert("serverAddress", m_options.serverAddress);
        properties.insert("enrolmentCode", m_options.code);
    }
    return properties;
}

} // namespace turndown::ui
