#include "tests/server/support/pushes.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/operation_json.hpp"

#include <stdexcept>

namespace turndown::test {

using namespace server;
using nlohmann::json;

PushedOperation pushed(const TestHotel& hotel, std::int64_t ds, const Told& told)
{
    const auto now = hotel.clock.read();
    const DeviceTime at{now.wall, "tablet-boot", now.mono - std::chrono::seconds{told.secondsAgo}};
    const auto raw = wire::writeOperation({.id = newOperationId(now.wall),
                                           .ds = ds,
                                           .kind = told.kind,
                                           .doc = DocumentName{told.doc},
                                           .by = StaffId{told.by},
                                           .at = at,
                                           .body = told.body.dump()});
    return {wire::parseOperation(raw).value(), raw};
}

PushedOperation toldBefore(const TestHotel& hotel, std::int64_t ds, const Told& told, const OperationId& id,
                           UtcTime eff)
{
    auto operation = json::parse(pushed(hotel, ds, told).raw);
    operation["id"] = id.text();
    operation["eff"] = formatTime(eff);
    const auto raw = operation.dump();
    return {wire::parseOperation(raw).value(), raw};
}

PushResult push(TestHotel& hotel, Device& device, std::vector<PushedOperation> operations,
                std::optional<std::int64_t> lostTo)
{
    PushResult result;
    const auto now = hotel.clock.read();
    const Push sent{std::move(operations), {{now.wall, "tablet-boot", now.mono}, {}, hotel.hotel().now()}, lostTo};
    const auto written = hotel.ledger().write([&](LedgerTransaction& records) {
        records.devices().put(device);
        result = acceptPush(records, device, sent);
        records.devices().put(device);
    });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
    return result;
}

Device tablet(const std::string& id)
{
    Device device;
    device.id = DeviceId{id};
    device.name = id;
    device.tokenHash = sha256(id);
    return device;
}

std::optional<LedgerOperation> kept(TestHotel& hotel, const OperationId& id)
{
    std::optional<LedgerOperation> found;
    const auto read =
        hotel.ledger().read([&](const LedgerTransaction& records) { found = records.operations().find(id); });
    if (!read) {
        throw std::runtime_error{read.error().detail};
    }
    return found;
}

} // namespace turndown::test
