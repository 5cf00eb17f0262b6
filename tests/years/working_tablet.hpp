#pragma once

#include "sync-server/intake/push.hpp"
#include "tests/server/support/test_hotel.hpp"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace turndown::test {

/// Ids and choices of one hotel's life: the same seed draws the same life.
class Dice {
public:
    explicit Dice(unsigned seed) : m_random{seed} {}

    [[nodiscard]] int below(int choices) { return static_cast<int>(m_random() % static_cast<unsigned>(choices)); }
    [[nodiscard]] bool happens(int percent) { return below(100) < percent; }
    [[nodiscard]] std::chrono::minutes within(std::chrono::minutes span)
    {
        return std::chrono::minutes{below(static_cast<int>(span.count()))};
    }
    /// As a device makes it: 48 bits of time, the rest random.
    [[nodiscard]] OperationId newId(UtcTime now);

private:
    std::mt19937 m_random;
};

/// The operation each document's screen showed as its last, wherever it was made.
using LastSeen = std::map<std::string, OperationId>;

/// A tablet as the server knows it: what is tapped waits until the tablet is next in reach.
class WorkingTablet {
public:
    WorkingTablet(TestHotel& hotel, Dice& dice, const std::string& name);

    /// Somebody taps, now.
    OperationId tell(LastSeen& seen, const std::string& by, const std::string& kind, const std::string& doc,
                     const nlohmann::json& body);
    /// The same on the document that it creates, `work-order/{its id}`.
    OperationId tellOfNew(LastSeen& seen, const std::string& by, const std::string& kind, const std::string& docKind,
                          const nlohmann::json& body);

    /// Sends what waits, unless the tablet is out of reach.
    void sync();
    void stayAwayUntil(UtcTime moment) { m_awayUntil = moment; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    OperationId tell(LastSeen& seen, const std::string& by, const std::string& kind, const std::string& doc,
                     const nlohmann::json& body, const OperationId& id);

    TestHotel& m_hotel;
    Dice& m_dice;
    server::Device m_device;
    std::int64_t m_ds = 0;
    UtcTime m_awayUntil{};
    std::vector<server::PushedOperation> m_waiting;
};

} // namespace turndown::test
