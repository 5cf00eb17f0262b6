#include "tests/years/working_tablet.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/wire/operation_json.hpp"

#include <algorithm>
#include <stdexcept>

namespace turndown::test {

using namespace server;

OperationId Dice::newId(UtcTime now)
{
    OperationId::Bytes bytes{};
    for (auto& byte : bytes) {
        byte = static_cast<std::uint8_t>(m_random());
    }
    const auto at = static_cast<std::uint64_t>(now.time_since_epoch().count());
    for (int index = 0; index < 6; ++index) {
        bytes[static_cast<std::size_t>(index)] = static_cast<std::uint8_t>(at >> (40 - 8 * index));
    }
    return OperationId{bytes};
}

WorkingTablet::WorkingTablet(TestHotel& hotel, Dice& dice, const std::string& name) : m_hotel{hotel}, m_dice{dice}
{
    m_device.id = DeviceId{name};
    m_device.name = name;
    m_device.tokenHash = sha256(name);
}

OperationId WorkingTablet::tell(LastSeen& seen, const std::string& by, const std::string& kind, const std::string& doc,
                                const nlohmann::json& body)
{
    return tell(seen, by, kind, doc, body, m_dice.newId(m_hotel.clock.read().wall));
}

OperationId WorkingTablet::tellOfNew(LastSeen& seen, const std::string& by, const std::string& kind,
                                     const std::string& docKind, const nlohmann::json& body)
{
    const auto id = m_dice.newId(m_hotel.clock.read().wall);
    return tell(seen, by, kind, docKind + '/' + id.text(), body, id);
}

OperationId WorkingTablet::tell(LastSeen& seen, const std::string& by, const std::string& kind, const std::string& doc,
                                const nlohmann::json& body, const OperationId& id)
{
    const auto now = m_hotel.clock.read();
    const auto known = seen.find(doc);
    const auto raw = wire::writeOperation({.id = id,
                                           .ds = ++m_ds,
                                           .kind = kind,
                                           .doc = DocumentName{doc},
                                           .seen = known == seen.end() ? std::nullopt : std::optional{known->second},
                                           .by = StaffId{by},
                                           .at = DeviceTime{now.wall, m_device.name, now.mono},
                                           .body = body.dump()});
    m_waiting.push_back({wire::parseOperation(raw).value(), raw});
    seen[doc] = id;
    return id;
}

void WorkingTablet::sync()
{
    const auto now = m_hotel.clock.read();
    if (m_waiting.empty() || now.wall < m_awayUntil) {
        return;
    }
    for (std::size_t at = 0; at < m_waiting.size(); at += wire::kMostOperations) {
        const auto end = std::min(m_waiting.size(), at + wire::kMostOperations);
        const Push push{
            {m_waiting.begin() + static_cast<std::ptrdiff_t>(at), m_waiting.begin() + static_cast<std::ptrdiff_t>(end)},
            {{now.wall, m_device.name, now.mono}, {}, m_hotel.hotel().now()},
            {}};
        const auto written = m_hotel.ledger().write([&](LedgerTransaction& ledger) {
            ledger.devices().put(m_device);
            if (acceptPush(ledger, m_device, push).results.size() != push.operations.size()) {
                throw std::runtime_error{"a push was not answered whole"};
            }
            ledger.devices().put(m_device);
        });
        if (!written) {
            throw std::runtime_error{written.error().detail};
        }
    }
    m_waiting.clear();
}

} // namespace turndown::test
