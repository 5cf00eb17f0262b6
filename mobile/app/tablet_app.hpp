#pragma once

#include "mobile/app/in_sight.hpp"
#include "mobile/app/speech.hpp"
#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/store/directory_lock.hpp"
#include "mobile/store/disk_gauge.hpp"
#include "mobile/sync/photo_worker.hpp"
#include "mobile/sync/sync_worker.hpp"
#include "mobile/ui/finger_watch.hpp"
#include "mobile/ui/screen_models.hpp"

#include <QQmlApplicationEngine>
#include <QSize>

#include <filesystem>
#include <memory>

class QQuickWindow;

namespace turndown::ui {

/// What the command line says about the app.
struct AppOptions {
    std::filesystem::path data;
    QString language;      ///< Empty: as kept.
    QString theme;         ///< Empty: as kept.
    QString serverAddress; ///< What enrolment starts with.
    QString code;
    QString pictures; ///< Where the tablet's camera puts what it takes; empty: where this system's programs do.
    QSize size{1280, 800};
    const Clock* clock = nullptr; ///< Null: the system's. It must outlive the app.
    tablet::DiskGauge diskGauge = tablet::diskFilled;
    bool gallery = false; ///< In place of the screens everything that they are made of.
    bool still = false;   ///< Nothing moves: for pictures, and for whoever cannot bear it.
};

/// The parts of the tablet app, built in order and handed to the screens. Main thread only.
class TabletApp {
public:
    /// Takes the data directory for itself and reads it. Fails with a sentence for people.
    static Result<std::unique_ptr<TabletApp>> open(const AppOptions& options);
    ~TabletApp();

    /// Loads the screens. False when they cannot be made; why is on standard error.
    [[nodiscard]] bool show();

    /// Speaks one of the languages of `PseudoTranslator` in place of those that people have. Empty: no more.
    void pretend(const QString& tag);

    /// Carries operations and pictures up, documents and pictures down, from now on. Without it the tablet works as it does with no network.
    void startSync();

    [[nodiscard]] tablet::Store& store() { return *m_store; }
    [[nodiscard]] tablet::Tablet& tablet() { return *m_tablet; }
    [[nodiscard]] Hotel& hotel() { return *m_hotel; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    [[nodiscard]] ScreenModels& models() { return *m_models; }

private:
    explicit TabletApp(const AppOptions& options)
        : m_options{options}, m_clock{options.clock != nullptr ? *options.clock : m_systemClock}
    {
    }

    void build();
    void hearOnMainThread(const tablet::SyncNews& news);
    [[nodiscard]] QVariantMap windowProperties();

    AppOptions m_options;
    tablet::SystemClock m_systemClock;
    const Clock& m_clock;
    std::unique_ptr<tablet::DirectoryLock> m_lock;
    std::unique_ptr<tablet::Store> m_store;
    std::unique_ptr<tablet::Tablet> m_tablet;
    std::unique_ptr<Hotel> m_hotel;
    std::unique_ptr<ScreenModels> m_models;
    FingerWatch m_finger;
    Speech m_speech;
    std::unique_ptr<tablet::PhotoWorker> m_photoWorker;
    std::unique_ptr<tablet::SyncWorker> m_worker;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<FocusFollower> m_focusFollower;
};

} // namespace turndown::ui
