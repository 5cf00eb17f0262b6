#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_connection.hpp"

namespace turndown::server {

class SqliteDevices final : public DeviceRecords {
public:
    explicit SqliteDevices(SqliteConnection& connection) : m_connection{connection} {}

    [[nodiscard]] std::vector<Device> all() const override;
    [[nodiscard]] std::optional<Device> find(const DeviceId& id) const override;
    [[nodiscard]] std::optional<Device> withToken(const Sha256& tokenHash) const override;
    [[nodiscard]] std::vector<DeviceLoss> losses() const override;
    [[nodiscard]] std::optional<EnrolmentCode> code(const Sha256& codeHash) const override;

    void put(const Device& device) override;
    void note(const DeviceLoss& loss) override;
    void put(const EnrolmentCode& code) override;
    void dropCodesExpiredBefore(UtcTime moment) override;

private:
    SqliteConnection& m_connection;
};

} // namespace turndown::server
