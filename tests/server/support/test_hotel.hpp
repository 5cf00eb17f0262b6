#pragma once

#include "sync-server/hotel/hotel.hpp"
#include "tests/support/temporary_directory.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace turndown::test {

/// Clocks that stand still until a test moves them.
class HeldClock final : public Clock {
public:
    explicit HeldClock(const std::string& wall = "2026-11-23T09:00:00.000Z");

    [[nodiscard]] DeviceTime read() const override { return m_time; }
    void advance(std::chrono::milliseconds by);
    void setWall(const std::string& wall);

private:
    DeviceTime m_time;
};

/// A small hotel: rooms 1203 and 1205, one person of each kind that matters, a held clock.
class TestHotel {
public:
    TestHotel() : TestHotel{"2026-11-23"} {}
    /// One that opens at nine in the morning of that day.
    explicit TestHotel(const std::string& day);

    HeldClock clock;
    TemporaryDirectory directory;

    [[nodiscard]] server::Hotel& hotel() { return *m_hotel; }
    [[nodiscard]] server::SqliteLedger& ledger() { return m_hotel->ledger(); }

    /// Stops and starts again on the same data.
    void restart();
    /// Puts away what stands now, to come back to later.
    void backUp(const std::filesystem::path& to);
    void restoreFrom(const std::filesystem::path& backup);

    /// Sets members of a document as the server.
    void set(const std::string& doc, const nlohmann::json& members);

    /// States an operation as someone in the office and returns its result.
    wire::OperationResult state(const std::string& by, const std::string& kind, const std::string& doc,
                                const nlohmann::json& body = nlohmann::json::object());

    /// The document's body; null when there is none.
    [[nodiscard]] nlohmann::json body(const std::string& doc);
    [[nodiscard]] std::int64_t rev(const std::string& doc);
    [[nodiscard]] std::int64_t head();

private:
    std::unique_ptr<server::Hotel> m_hotel;
};

} // namespace turndown::test
