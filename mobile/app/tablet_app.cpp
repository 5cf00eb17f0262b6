#include "mobile/app/tablet_app.hpp"

#include "mobile/store/open_store.hpp"

#include <QCoreApplication>
#include <QQuickWindow>
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
    auto store = tablet::openStore(options.data);
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
}

void TabletApp::build()
{
    const auto data = m_options.data;
    const auto opener = [data] { return tablet::openStore(data); };
    const auto kick = [this] {
        if (m_worker) {
            m_worker->kick();
        }
    };
    m_hotel = std::make_unique<Hotel>(*m_tablet, m_clock);
    m_taps = std::make_unique<Taps>(*m_hotel, kick);
    m_session = std::make_unique<Session>(*m_hotel, *m_taps);
    m_preferences =
        std::make_unique<Preferences>(*m_hotel, [this](const QString& tag) { m_speech.speak(tag, m_engine.get()); });
    m_enrolment = std::make_unique<Enrolment>(
        *m_hotel,
        [opener](const std::string& url, const std::string& code) {
            return tablet::enrol(opener, url, code, "Tablet");
        },
        kick);
    m_sync = std::make_unique<SyncStatus>(*m_hotel);
    m_attention = std::make_unique<AttentionList>(*m_hotel, *m_taps);
    m_myRooms = std::make_unique<RoomListModel>(*m_hotel, RoomListModel::Scope::Mine);
    m_floorRooms = std::make_unique<RoomListModel>(*m_hotel, RoomListModel::Scope::Everyone);
    m_order = std::make_unique<RoomOrder>(*m_hotel, *m_taps, *m_myRooms);
    m_changes = std::make_unique<ChangeList>(*m_hotel);
    m_room = std::make_unique<RoomScreen>(*m_hotel, *m_taps);
    m_calls = std::make_unique<CheckoutCalls>(*m_hotel, *m_taps, kick);
    m_counts = std::make_unique<CountForm>(*m_hotel, *m_taps);
    m_damage = std::make_unique<DamageForm>(*m_hotel, *m_taps);
    m_observation = std::make_unique<ObservationForm>(*m_hotel, *m_taps);
    m_stock = std::make_unique<StockScreen>(*m_hotel, *m_taps);
    m_checks = std::make_unique<InspectionList>(*m_hotel);
    m_inspection = std::make_unique<InspectForm>(*m_hotel, *m_taps);
    m_assign = std::make_unique<AssignBoard>(*m_hotel, *m_taps);
    m_conflicts = std::make_unique<ConflictList>(*m_hotel, *m_taps);
    buildDuties();
    m_worker = std::make_unique<tablet::SyncWorker>(opener, m_clock,
                                                    [this](const tablet::SyncNews& news) { hearOnMainThread(news); });

    QObject::connect(&m_finger, &FingerWatch::touched, m_session.get(), &Session::touched);
    const auto hold = [this] {
        m_myRooms->setHeld(m_finger.isDown());
        m_floorRooms->setHeld(m_finger.isDown());
        m_changes->setHeld(m_finger.isDown());
        m_checks->setHeld(m_finger.isDown());
        m_assign->setHeld(m_finger.isDown());
        m_requests->setHeld(m_finger.isDown());
    };
    QObject::connect(&m_finger, &FingerWatch::downChanged, m_session.get(), hold);

    if (PseudoTranslator::speaks(m_options.language)) {
        pretend(m_options.language);
    } else if (!m_options.language.isEmpty()) {
        m_preferences->setLanguage(m_options.language);
    }
    if (!m_options.theme.isEmpty()) {
        m_preferences->setTheme(m_options.theme);
    }
}

/// What people do besides the rooms on their list: public areas, requests, asking after guests.
void TabletApp::buildDuties()
{
    m_areas = std::make_unique<AreaList>(*m_hotel);
    m_area = std::make_unique<AreaScreen>(*m_hotel, *m_taps);
    m_requests = std::make_unique<RequestList>(*m_hotel, *m_taps, RequestList::Scope::Everywhere);
    m_roomRequests = std::make_unique<RequestList>(*m_hotel, *m_taps, RequestList::Scope::OneRoom);
    m_request = std::make_unique<RequestForm>(*m_hotel, *m_taps);
    m_welfareDue = std::make_unique<WelfareList>(*m_hotel);
    m_welfare = std::make_unique<WelfareForm>(*m_hotel, *m_taps);
}

bool TabletApp::show()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral(":/qt/qml")); // Looked at by itself only since Qt 6.5.
    m_engine->setInitialProperties(m_options.gallery ? galleryParts() : screens());
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
                         m_taps->raiseAlarm(QStringLiteral("display"), message);
                         QCoreApplication::exit(1);
                     });
    return true;
}

void TabletApp::pretend(const QString& tag)
{
    m_speech.pretend(tag);
    m_speech.speak(m_preferences->language(), m_engine.get());
}

void TabletApp::startSync()
{
    m_worker->start();
}

void TabletApp::hearOnMainThread(const tablet::SyncNews& news)
{
    QMetaObject::invokeMethod(
        m_hotel.get(), [this, news] { m_tablet->hear(news); }, Qt::QueuedConnection);
}

QVariantMap TabletApp::screens()
{
    const auto part = [](QObject* object) { return QVariant::fromValue(object); };
    return {{"enrolment", part(m_enrolment.get())},
            {"session", part(m_session.get())},
            {"preferences", part(m_preferences.get())},
            {"sync", part(m_sync.get())},
            {"attention", part(m_attention.get())},
            {"taps", part(m_taps.get())},
            {"myRooms", part(m_myRooms.get())},
            {"floorRooms", part(m_floorRooms.get())},
            {"room", part(m_room.get())},
            {"calls", part(m_calls.get())},
            {"counts", part(m_counts.get())},
            {"damage", part(m_damage.get())},
            {"stock", part(m_stock.get())},
            {"order", part(m_order.get())},
            {"changes", part(m_changes.get())},
            {"observation", part(m_observation.get())},
            {"checks", part(m_checks.get())},
            {"inspection", part(m_inspection.get())},
            {"assign", part(m_assign.get())},
            {"conflicts", part(m_conflicts.get())},
            {"still", m_options.still},
            {"areas", part(m_areas.get())},
            {"area", part(m_area.get())},
            {"requests", part(m_requests.get())},
            {"roomRequests", part(m_roomRequests.get())},
            {"request", part(m_request.get())},
            {"welfareDue", part(m_welfareDue.get())},
            {"welfare", part(m_welfare.get())},
            {"serverAddress", m_options.serverAddress},
            {"enrolmentCode", m_options.code},
            {"width", m_options.size.width()},
            {"height", m_options.size.height()}};
}

QVariantMap TabletApp::galleryParts()
{
    const QVariantMap all = screens();
    QVariantMap shown;
    for (const char* part : {"session", "preferences", "sync", "taps", "myRooms", "room", "still", "width", "height"}) {
        shown.insert(QLatin1String{part}, all.value(QLatin1String{part}));
    }
    return shown;
}

} // namespace turndown::ui
