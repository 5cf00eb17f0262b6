#pragma once

#include "sync-server/ledger/ledger.hpp"
#include "sync-server/ledger/sqlite_access.hpp"
#include "sync-server/ledger/sqlite_administration.hpp"
#include "sync-server/ledger/sqlite_archive.hpp"
#include "sync-server/ledger/sqlite_devices.hpp"
#include "sync-server/ledger/sqlite_documents.hpp"
#include "sync-server/ledger/sqlite_operations.hpp"
#include "sync-server/ledger/sqlite_photos.hpp"
#include "sync-server/ledger/sqlite_snapshots.hpp"

#include <filesystem>

namespace turndown::server {

/// All records over one connection. Used by one thread at a time.
class SqliteSession final : public LedgerTransaction {
public:
    SqliteSession(const std::filesystem::path& file, SqliteConnection::Use use)
        : m_connection{file, use},
          m_archive{m_connection},
          m_operations{m_connection, m_archive},
          m_snapshots{m_connection},
          m_documents{m_connection},
          m_devices{m_connection},
          m_access{m_connection},
          m_photos{m_connection},
          m_administration{m_connection}
    {
    }

    [[nodiscard]] const SqliteOperations& operations() const override { return m_operations; }
    [[nodiscard]] const SqliteArchive& archive() const override { return m_archive; }
    [[nodiscard]] const SqliteSnapshots& snapshots() const override { return m_snapshots; }
    [[nodiscard]] const SqliteDocuments& documents() const override { return m_documents; }
    [[nodiscard]] const SqliteDevices& devices() const override { return m_devices; }
    [[nodiscard]] const SqliteAccess& access() const override { return m_access; }
    [[nodiscard]] const SqlitePhotos& photos() const override { return m_photos; }
    [[nodiscard]] const SqliteAdministration& administration() const override { return m_administration; }
    [[nodiscard]] SqliteOperations& operations() override { return m_operations; }
    [[nodiscard]] SqliteArchive& archive() override { return m_archive; }
    [[nodiscard]] SqliteSnapshots& snapshots() override { return m_snapshots; }
    [[nodiscard]] SqliteDocuments& documents() override { return m_documents; }
    [[nodiscard]] SqliteDevices& devices() override { return m_devices; }
    [[nodiscard]] SqliteAccess& access() override { return m_access; }
    [[nodiscard]] SqlitePhotos& photos() override { return m_photos; }
    [[nodiscard]] SqliteAdministration& administration() override { return m_administration; }

    [[nodiscard]] SqliteConnection& connection() { return m_connection; }

    /// Forgets what was remembered of an earlier moment.
    void forget()
    {
        m_archive.forget();
        m_operations.forgetHead();
        m_documents.batch().forget();
    }

private:
    SqliteConnection m_connection;
    SqliteArchive m_archive;
    SqliteOperations m_operations;
    SqliteSnapshots m_snapshots;
    SqliteDocuments m_documents;
    SqliteDevices m_devices;
    SqliteAccess m_access;
    SqlitePhotos m_photos;
    SqliteAdministration m_administration;
};

} // namespace turndown::server
