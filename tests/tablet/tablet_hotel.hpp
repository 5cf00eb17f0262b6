#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "tests/support/hotel.hpp"
#include "tests/support/temporary_directory.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// A tablet in a hotel for tests: its real store in a directory of its own, clocks that are held still, and a server whose
/// replies the test says.
namespace turndown::tablet::hotel {

using namespace turndown::hotel;

/// The tablet's clocks, moved only by the test.
class HeldClock final : public Clock {
public:
    [[nodiscard]] DeviceTime read() const override { return now; }
    void pass(std::chrono::milliseconds time)
    {
        now.wall += time;
        now.mono += time;
    }
    DeviceTime now{at(9), "boot-1", std::chrono::milliseconds{1'000'000}};
};

using test::TemporaryDirectory;

inline const std::string kPin = "4711";

/// The hotel's documents, as a server would send them.
[[nodiscard]] wire::SentDocument sent(const Document& document);
[[nodiscard]] Document room1203();                           ///< Dirty, on floor 12, no turn yet; rev 10.
[[nodiscard]] Document person(const StaffId& id, Role role); ///< With the PIN `kPin`; rev 5.
[[nodiscard]] Document towels(std::int64_t level);           ///< On floor 12; rev 11.

/// A reply that says nothing but that the server is there.
[[nodiscard]] wire::SyncReply nothingNew();

/// What the server says when it takes an operation as it is.
[[nodiscard]] wire::OperationResult taken(const Tap& tap, std::int64_t seq, Verdict verdict = kApplied);

struct TestTablet {
    TestTablet();

    /// Ends the program and starts it again.
    void restart();

    /// Makes a request and hands the reply to the tablet.
    Digested hears(const wire::SyncReply& reply);
    Digested hears(int status, const std::string& problem);

    /// Li is signed in, and the tablet has room 1203, the towels of its floor and the people.
    void synced();

    [[nodiscard]] wire::SyncRequest nextRequest(std::chrono::milliseconds mayWait = {});
    [[nodiscard]] Room room() const;
    [[nodiscard]] std::int64_t towelsShown() const;
    Tap tapped(std::string_view kind, const DocumentName& doc, std::string_view body);

    TemporaryDirectory directory;
    HeldClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Tablet> tablet;
    std::unique_ptr<SyncProtocol> protocol;
};

} // namespace turndown::tablet::hotel
