#include "sync-server/ledger/sqlite_devices.hpp"

namespace turndown::server {

namespace {

DeviceClass classOf(const SQLite::Column& column)
{
    return named<DeviceClass>(column.getString()).value_or(DeviceClass::Floor);
}

/// Reads the columns that every query of devices selects, in this order.
Device deviceOf(SQLite::Statement& row)
{
    Device device;
    device.id = DeviceId{row.getColumn(0).getString()};
    device.name = row.getColumn(1).getString();
    device.deviceClass = classOf(row.getColumn(2));
    device.tokenHash = digestOf(row.getColumn(3));
    device.app = row.getColumn(4).getString();
    device.enrolledAt = timeOf(row.getColumn(5));
    device.revokedAt = optionalTimeOf(row.getColumn(6));
    device.haveDs = row.getColumn(7).getInt64();
    device.lastEff = optionalTimeOf(row.getColumn(8));
    device.lastContact = optionalTimeOf(row.getColumn(9));
    if (const auto error = optionalNumberOf(row.getColumn(10))) {
        device.clockError = std::chrono::milliseconds{*error};
    }
    device.waiting = row.getColumn(11).getInt64();
    return device;
}

} // namespace

std::vector<Device> SqliteDevices::all() const
{
    StatementUse query{m_connection, R"(
        SELECT id, name, class, token_hash, app, enrolled_at, revoked_at, have_ds, last_eff, last_contact,
               clock_error_ms, waiting
        FROM device
        ORDER BY enrolled_at, id)"};
    std::vector<Device> devices;
    while (query->executeStep()) {
        devices.push_back(deviceOf(*query));
    }
    return devices;
}

std::optional<Device> SqliteDevices::find(const DeviceId& id) const
{
    StatementUse query{m_connection, R"(
        SELECT id, name, class, token_hash, app, enrolled_at, revoked_at, have_ds, last_eff, last_contact,
               clock_error_ms, waiting
        FROM device
        WHERE id = :id)"};
    bindTo(*query, ":id", std::string_view{id.text()});
    return query->executeStep() ? std::optional{deviceOf(*query)} : std::nullopt;
}

std::optional<Device> SqliteDevices::withToken(const Sha256& tokenHash) const
{
    StatementUse query{m_connection, R"(
        SELECT id, name, class, token_hash, app, enrolled_at, revoked_at, have_ds, last_eff, last_contact,
               clock_error_ms, waiting
        FROM device
        WHERE token_hash = :token_hash)"};
    bindTo(*query, ":token_hash", tokenHash);
    return query->executeStep() ? std::optional{deviceOf(*query)} : std::nullopt;
}

std::vector<DeviceLoss> SqliteDevices::losses() const
{
    StatementUse query{m_connection,
                       "SELECT device, from_ds, to_ds, noted_at FROM device_loss ORDER BY noted_at, device, from_ds"};
    std::vector<DeviceLoss> losses;
    while (query->executeStep()) {
        losses.push_back({DeviceId{query->getColumn(0).getString()}, query->getColumn(1).getInt64(),
                          query->getColumn(2).getInt64(), timeOf(query->getColumn(3))});
    }
    return losses;
}

std::optional<EnrolmentCode> SqliteDevices::code(const Sha256& codeHash) const
{
    StatementUse query{m_connection, R"(
        SELECT class, expires_at, request_hash, device
        FROM enrolment_code
        WHERE code_hash = :code_hash)"};
    bindTo(*query, ":code_hash", codeHash);
    if (!query->executeStep()) {
        return std::nullopt;
    }
    EnrolmentCode code{codeHash, classOf(query->getColumn(0)), timeOf(query->getColumn(1)), {}, {}};
    if (!query->getColumn(2).isNull()) {
        code.requestHash = digestOf(query->getColumn(2));
    }
    if (auto device = optionalTextOf(query->getColumn(3))) {
        code.device = DeviceId{std::move(*device)};
    }
    return code;
}

void SqliteDevices::put(const Device& device)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO device (id, name, class, token_hash, app, enrolled_at, revoked_at, have_ds, last_eff, last_contact,
                            clock_error_ms, waiting)
        VALUES (:id, :name, :class, :token_hash, :app, :enrolled_at, :revoked_at, :have_ds, :last_eff, :last_contact,
                :clock_error_ms, :waiting)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, class = excluded.class, app = excluded.app, revoked_at = excluded.revoked_at,
            have_ds = excluded.have_ds, last_eff = excluded.last_eff, last_contact = excluded.last_contact,
            clock_error_ms = excluded.clock_error_ms, waiting = excluded.waiting)"};
    bindTo(*upsert, ":id", std::string_view{device.id.text()});
    bindTo(*upsert, ":name", std::string_view{device.name});
    bindTo(*upsert, ":class", nameOf(device.deviceClass));
    bindTo(*upsert, ":token_hash", device.tokenHash);
    bindTo(*upsert, ":app", std::string_view{device.app});
    bindTo(*upsert, ":enrolled_at", device.enrolledAt);
    bindTo(*upsert, ":revoked_at", device.revokedAt);
    bindTo(*upsert, ":have_ds", device.haveDs);
    bindTo(*upsert, ":last_eff", device.lastEff);
    bindTo(*upsert, ":last_contact", device.lastContact);
    bindTo(*upsert, ":clock_error_ms",
           device.clockError ? std::optional{std::int64_t{device.clockError->count()}} : std::nullopt);
    bindTo(*upsert, ":waiting", device.waiting);
    upsert->exec();
}

void SqliteDevices::note(const DeviceLoss& loss)
{
    StatementUse insert{m_connection, R"(
        INSERT INTO device_loss (device, from_ds, to_ds, noted_at)
        VALUES (:device, :from_ds, :to_ds, :noted_at)
        ON CONFLICT DO NOTHING)"};
    bindTo(*insert, ":device", std::string_view{loss.device.text()});
    bindTo(*insert, ":from_ds", loss.fromDs);
    bindTo(*insert, ":to_ds", loss.toDs);
    bindTo(*insert, ":noted_at", loss.notedAt);
    insert->exec();
}

void SqliteDevices::put(const EnrolmentCode& code)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO enrolment_code (code_hash, class, expires_at, request_hash, device)
        VALUES (:code_hash, :class, :expires_at, :request_hash, :device)
        ON CONFLICT (code_hash) DO UPDATE SET request_hash = excluded.request_hash, device = excluded.device)"};
    bindTo(*upsert, ":code_hash", code.codeHash);
    bindTo(*upsert, ":class", nameOf(code.deviceClass));
    bindTo(*upsert, ":expires_at", code.expiresAt);
    bindTo(*upsert, ":request_hash", code.requestHash);
    bindTo(*upsert, ":device", code.device ? std::optional<std::string_view>{code.device->text()} : std::nullopt);
    upsert->exec();
}

void SqliteDevices::dropCodesExpiredBefore(UtcTime moment)
{
    StatementUse remove{m_connection, "DELETE FROM enrolment_code WHERE expires_at < :moment"};
    bindTo(*remove, ":moment", moment);
    remove->exec();
}

} // namespace turndown::server
