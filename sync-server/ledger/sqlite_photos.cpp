#include "sync-server/ledger/sqlite_photos.hpp"

namespace turndown::server {

namespace {

std::vector<std::string> namesFrom(StatementUse& query)
{
    std::vector<std::string> names;
    while (query->executeStep()) {
        names.push_back(query->getColumn(0).getString());
    }
    return names;
}

} // namespace

std::vector<std::string> SqlitePhotos::wanted(UtcTime after, int limit) const
{
    StatementUse query{m_connection, R"(
        SELECT sha256
        FROM photo
        WHERE arrived_at IS NULL AND named_at > :after
        ORDER BY named_at DESC
        LIMIT :limit)"};
    bindTo(*query, ":after", after);
    bindTo(*query, ":limit", std::int64_t{limit});
    return namesFrom(query);
}

std::vector<std::string> SqlitePhotos::here() const
{
    StatementUse query{m_connection, "SELECT sha256 FROM photo WHERE arrived_at IS NOT NULL"};
    return namesFrom(query);
}

void SqlitePhotos::name(const std::string& sha256, UtcTime at)
{
    StatementUse insert{m_connection,
                        "INSERT INTO photo (sha256, named_at) VALUES (:sha256, :at) ON CONFLICT DO NOTHING"};
    bindTo(*insert, ":sha256", std::string_view{sha256});
    bindTo(*insert, ":at", at);
    insert->exec();
}

void SqlitePhotos::arrived(const std::string& sha256, UtcTime at)
{
    StatementUse upsert{m_connection, R"(
        INSERT INTO photo (sha256, named_at, arrived_at)
        VALUES (:sha256, :at, :at)
        ON CONFLICT (sha256) DO UPDATE SET arrived_at = excluded.arrived_at)"};
    bindTo(*upsert, ":sha256", std::string_view{sha256});
    bindTo(*upsert, ":at", at);
    upsert->exec();
}

void SqlitePhotos::lost(const std::string& sha256)
{
    StatementUse update{m_connection, "UPDATE photo SET arrived_at = NULL WHERE sha256 = :sha256"};
    bindTo(*update, ":sha256", std::string_view{sha256});
    update->exec();
}

} // namespace turndown::server
