#pragma once

#include "sync-server/enrolment/device_contacts.hpp"
#include "sync-server/enrolment/enrolment.hpp"
#include "sync-server/hotel/disk_use.hpp"
#include "sync-server/hotel/hotel.hpp"
#include "sync-server/http/doors.hpp"
#include "sync-server/http/sync_turns.hpp"
#include "sync-server/http/write_probe.hpp"
#include "sync-server/metrics/metrics.hpp"
#include "sync-server/sessions/sign_in.hpp"
#include "sync-server/upkeep/backup_health.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace turndown::server {

inline constexpr std::size_t kLargestRequest = 8 * 1024 * 1024; ///< Bytes of a request's JSON, inflated.

/// How many requests wait for something to happen. Each holds a thread, so they leave some for those that work.
class WaitingPlaces {
public:
    explicit WaitingPlaces(int most) : m_most{most} {}

    /// One place, as long as this lives; none when all are taken.
    class Place {
    public:
        explicit Place(WaitingPlaces& places) : m_places{places}, m_taken{++places.m_used <= places.m_most} {}
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        ~Place() { --m_places.m_used; }

        [[nodiscard]] bool taken() const { return m_taken; }

    private:
        WaitingPlaces& m_places;
        bool m_taken;
    };

    [[nodiscard]] int used() const { return m_used; }

private:
    const int m_most;
    std::atomic<int> m_used{0};
};

/// What the handlers of all paths share. Each member is safe from any thread.
struct Services {
    Services(Hotel& openHotel, int mostWaiting, std::string_view version)
        : hotel{openHotel},
          enrolment{openHotel.secret()},
          signIn{openHotel.ledger()},
          waiting{mostWaiting},
          metrics{version},
          photoBytes{openHotel.photos().directory()},
          writeProbe{openHotel}
    {
    }

    Hotel& hotel;
    Enrolment enrolment;
    SignIn signIn;
    DeviceContacts contacts;
    WaitingPlaces waiting;
    SyncTurns turns;
    Metrics metrics;
    Doors doors;
    BackupHealth backups;
    DirectoryBytes photoBytes;
    WriteProbe writeProbe;
    std::atomic<int> connections{0}; ///< Served or in line.
    std::atomic<int> requests{0};    ///< Begun and not yet answered.
    bool secure = false;             ///< Served over TLS.
    std::string publicUrl;           ///< As told on the command line; empty: whatever address the page was asked for.
    std::string certificate;         ///< SHA-256 of the certificate, hex; empty without TLS.
};

} // namespace turndown::server
