#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/ui/hotel.hpp"
#include "mobile/ui/taps.hpp"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace turndown::ui {

/// A tablet of the demo's hotel with everything brought to it: a real core over a real store, and no screen.
class TabletAtHand {
public:
    /// Someone of the demo is signed in: `u-li`. Empty: nobody yet.
    explicit TabletAtHand(const char* person = "u-li");
    ~TabletAtHand();

    [[nodiscard]] Hotel& hotel() { return *m_hotel; }
    [[nodiscard]] Taps& taps() { return *m_taps; }
    [[nodiscard]] tablet::Tablet& core() { return *m_tablet; }
    [[nodiscard]] tablet::Store& store() { return *m_store; }
    [[nodiscard]] DemoHotel& server() { return m_server; }

    [[nodiscard]] Room room(const char* number) const;
    [[nodiscard]] std::int64_t level(const std::string& stock) const;
    [[nodiscard]] Operation said(const OperationId& id) const; ///< As the tablet sends it.
    void start(const char* room);
    /// 0 … 1; half full from the beginning, however full this machine's disk is.
    void fillDisk(double share) { m_diskFilled = share; }

    /// Ends the program and starts it again, for the same person. Models made before are of the past.
    void restart();

    /// Says and hears everything there is; nothing when the network is away.
    void sync();

private:
    void openStore();
    void open();

    double m_diskFilled = 0.5;
    QTemporaryDir m_directory;
    tablet::SystemClock m_clock;
    DemoHotel m_server{m_clock};
    std::unique_ptr<tablet::Store> m_store;
    std::unique_ptr<tablet::Tablet> m_tablet;
    std::unique_ptr<Hotel> m_hotel;
    std::unique_ptr<Taps> m_taps;
};

} // namespace turndown::ui
