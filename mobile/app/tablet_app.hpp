#pragma once

#include "mobile/app/in_sight.hpp"
#include "mobile/app/speech.hpp"
#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/store/directory_lock.hpp"
#include "mobile/sync/sync_worker.hpp"
#include "mobile/ui/area_list.hpp"
#include "mobile/ui/area_screen.hpp"
#include "mobile/ui/assign_board.hpp"
#include "mobile/ui/attention_list.hpp"
#include "mobile/ui/change_list.hpp"
#include "mobile/ui/checkout_calls.hpp"
#include "mobile/ui/conflict_list.hpp"
#include "mobile/ui/count_form.hpp"
#include "mobile/ui/damage_form.hpp"
#include "mobile/ui/enrolment.hpp"
#include "mobile/ui/finger_watch.hpp"
#include "mobile/ui/inspect_form.hpp"
#include "mobile/ui/inspection_list.hpp"
#include "mobile/ui/observation_form.hpp"
#include "mobile/ui/preferences.hpp"
#include "mobile/ui/request_form.hpp"
#include "mobile/ui/request_list.hpp"
#include "mobile/ui/room_list_model.hpp"
#include "mobile/ui/room_order.hpp"
#include "mobile/ui/room_screen.hpp"
#include "mobile/ui/session.hpp"
#include "mobile/ui/stock_screen.hpp"
#include "mobile/ui/sync_status.hpp"
#include "mobile/ui/welfare_form.hpp"
#include "mobile/ui/welfare_list.hpp"

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
    QSize size{1280, 800};
    const Clock* clock = nullptr; ///< Null: the system's. It must outlive the app.
    bool gallery = false;         ///< In place of the screens everything that they are made of.
    bool still = false;           ///< Nothing moves: for pictures, and for whoever cannot bear it.
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

    /// Carries operations up and documents down from now on. Without it the tablet works as it does with no network.
    void startSync();

    [[nodiscard]] tablet::Store& store() { return *m_store; }
    [[nodiscard]] tablet::Tablet& tablet() { return *m_tablet; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    [[nodiscard]] Preferences& preferences() { return *m_preferences; }
    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] Taps& taps() { return *m_taps; }
    [[nodiscard]] RoomScreen& room() { return *m_room; }

private:
    explicit TabletApp(const AppOptions& options)
        : m_options{options}, m_clock{options.clock != nullptr ? *options.clock : m_systemClock}
    {
    }

    void build();
    void buildDuties();
    void hearOnMainThread(const tablet::SyncNews& news);
    [[nodiscard]] QVariantMap screens();
    /// Those parts that the gallery shows something of.
    [[nodiscard]] QVariantMap galleryParts();

    AppOptions m_options;
    tablet::SystemClock m_systemClock;
    const Clock& m_clock;
    std::unique_ptr<tablet::DirectoryLock> m_lock;
    std::unique_ptr<tablet::Store> m_store;
    std::unique_ptr<tablet::Tablet> m_tablet;
    std::unique_ptr<Hotel> m_hotel;
    std::unique_ptr<Taps> m_taps;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Enrolment> m_enrolment;
    std::unique_ptr<SyncStatus> m_sync;
    std::unique_ptr<AttentionList> m_attention;
    std::unique_ptr<RoomListModel> m_myRooms;
    std::unique_ptr<RoomListModel> m_floorRooms;
    std::unique_ptr<RoomOrder> m_order;
    std::unique_ptr<ChangeList> m_changes;
    std::unique_ptr<RoomScreen> m_room;
    std::unique_ptr<CheckoutCalls> m_calls;
    std::unique_ptr<CountForm> m_counts;
    std::unique_ptr<DamageForm> m_damage;
    std::unique_ptr<ObservationForm> m_observation;
    std::unique_ptr<StockScreen> m_stock;
    std::unique_ptr<InspectionList> m_checks;
    std::unique_ptr<InspectForm> m_inspection;
    std::unique_ptr<AssignBoard> m_assign;
    std::unique_ptr<ConflictList> m_conflicts;
    std::unique_ptr<AreaList> m_areas;
    std::unique_ptr<AreaScreen> m_area;
    std::unique_ptr<RequestList> m_requests;
    std::unique_ptr<RequestList> m_roomRequests;
    std::unique_ptr<RequestForm> m_request;
    std::unique_ptr<WelfareList> m_welfareDue;
    std::unique_ptr<WelfareForm> m_welfare;
    FingerWatch m_finger;
    Speech m_speech;
    std::unique_ptr<tablet::SyncWorker> m_worker;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<FocusFollower> m_focusFollower;
};

} // namespace turndown::ui
