#include "mobile/store/photo_table.hpp"

#include "mobile/store/rows.hpp"
#include "shared/crypto/digest.hpp"

#include <algorithm>
#include <system_error>

namespace turndown::tablet {

namespace {

KeptPhoto photoFrom(SQLite::Statement& row)
{
    return {row.getColumn("sha256").getString(), row.getColumn("type").getString(), row.getColumn("size").getInt64(),
            row.getColumn("upload").getString(), optionalTimeFrom(row.getColumn("verified_at"))};
}

bool names(const std::vector<std::string>& list, const std::string& sha256)
{
    return std::find(list.begin(), list.end(), sha256) != list.end();
}

} // namespace

std::string PhotoTable::keepForForm(std::string_view bytes, const std::string& type)
{
    const std::string sha256 = hex(turndown::sha256(bytes));
    m_connection.atomically([&] {
        insert(sha256, bytes, type, false);
        auto update = m_connection.query("UPDATE photo SET forms = forms + 1 WHERE sha256 = :sha256");
        update->bind(":sha256", sha256);
        update->exec();
    });
    return sha256;
}

void PhotoTable::keepCopy(const std::string& sha256, std::string_view bytes, const std::string& type)
{
    m_connection.atomically([&] { insert(sha256, bytes, type, true); });
}

/// Within a transaction, so that nobody drops the file meanwhile. One that is known already stays what it is; a copy has
/// been at the server for as long as it has been here.
void PhotoTable::insert(const std::string& sha256, std::string_view bytes, const std::string& type, bool isCopy)
{
    m_files.write(sha256, bytes);
    auto insertion = m_connection.query(R"sql(
        INSERT INTO photo (sha256, type, size, came_at, verified_at)
        SELECT :sha256, :type, :size, coalesce(max(now), 0), iif(:copy, coalesce(max(now), 0), NULL) FROM contact
        WHERE true
        ON CONFLICT (sha256) DO NOTHING
    )sql");
    insertion->bind(":sha256", sha256);
    insertion->bind(":type", type);
    insertion->bind(":size", static_cast<std::int64_t>(bytes.size()));
    insertion->bind(":copy", isCopy ? 1 : 0);
    insertion->exec();
}

void PhotoTable::releaseFromForm(const std::string& sha256)
{
    m_connection.atomically([&] {
        auto update = m_connection.query(R"sql(
            UPDATE photo SET forms = max(forms - 1, 0) WHERE sha256 = :sha256
            RETURNING forms = 0 AND named = 0 AND verified_at IS NULL
        )sql");
        update->bind(":sha256", sha256);
        if (update->executeStep() && update->getColumn(0).getInt() != 0) {
            drop(sha256);
        }
    });
}

void PhotoTable::send(const std::vector<std::string>& names)
{
    m_connection.guarded([&] {
        for (const std::string& sha256 : names) {
            auto update = m_connection.query("UPDATE photo SET named = 1 WHERE sha256 = :sha256");
            update->bind(":sha256", sha256);
            update->exec();
        }
    });
}

bool PhotoTable::sendAgain(const std::vector<std::string>& names)
{
    int found = 0;
    m_connection.guarded([&] {
        for (const std::string& sha256 : names) {
            auto update = m_connection.query(R"sql(
                UPDATE photo SET named = 1, verified_at = NULL, upload = ''
                WHERE sha256 = :sha256 AND (named = 0 OR verified_at IS NOT NULL)
            )sql");
            update->bind(":sha256", sha256);
            found += update->exec();
        }
    });
    return found > 0;
}

std::optional<KeptPhoto> PhotoTable::find(const std::string& sha256)
{
    return m_connection.guarded([&]() -> std::optional<KeptPhoto> {
        auto query = m_connection.query("SELECT * FROM photo WHERE sha256 = :sha256");
        query->bind(":sha256", sha256);
        return query->executeStep() ? std::optional{photoFrom(*query)} : std::nullopt;
    });
}

std::optional<std::string> PhotoTable::bytes(const std::string& sha256)
{
    auto read = m_files.read(sha256);
    return read && hex(turndown::sha256(*read)) == sha256 ? read : std::nullopt;
}

std::vector<KeptPhoto> PhotoTable::waiting()
{
    return m_connection.guarded([&] {
        auto query = m_connection.query(R"sql(
            SELECT * FROM photo WHERE named = 1 AND verified_at IS NULL AND refused = '' ORDER BY number
        )sql");
        std::vector<KeptPhoto> photos;
        while (query->executeStep()) {
            photos.push_back(photoFrom(*query));
        }
        return photos;
    });
}

PhotoCounts PhotoTable::counts()
{
    return m_connection.guarded([&] {
        auto query = m_connection.query(R"sql(
            SELECT count(*) FILTER (WHERE refused = ''), count(*) FILTER (WHERE refused <> '')
            FROM photo WHERE named = 1 AND verified_at IS NULL
        )sql");
        query->executeStep();
        return PhotoCounts{static_cast<std::size_t>(query->getColumn(0).getInt64()),
                           static_cast<std::size_t>(query->getColumn(1).getInt64())};
    });
}

void PhotoTable::keepUpload(const std::string& sha256, const std::string& upload)
{
    m_connection.guarded([&] {
        auto update = m_connection.query("UPDATE photo SET upload = :upload WHERE sha256 = :sha256");
        update->bind(":sha256", sha256);
        update->bind(":upload", upload);
        update->exec();
    });
}

void PhotoTable::markVerified(const std::string& sha256, UtcTime serverNow)
{
    m_connection.guarded([&] {
        auto update = m_connection.query(R"sql(
            UPDATE photo SET verified_at = :now, upload = '' WHERE sha256 = :sha256
        )sql");
        update->bind(":sha256", sha256);
        update->bind(":now", toColumn(serverNow));
        update->exec();
    });
}

void PhotoTable::refuse(const std::string& sha256, const std::string& why)
{
    m_connection.guarded([&] {
        auto update = m_connection.query("UPDATE photo SET refused = :why, upload = '' WHERE sha256 = :sha256");
        update->bind(":sha256", sha256);
        update->bind(":why", why);
        update->exec();
    });
}

void PhotoTable::dropForgotten(UtcTime before)
{
    std::vector<std::string> forgotten;
    m_connection.guarded([&] {
        auto query = m_connection.query(R"sql(
            SELECT sha256 FROM photo WHERE named = 0 AND verified_at IS NULL AND came_at <= :before
        )sql");
        query->bind(":before", toColumn(before));
        while (query->executeStep()) {
            forgotten.push_back(query->getColumn(0).getString());
        }
    });
    for (const std::string& sha256 : forgotten) {
        drop(sha256);
    }
}

std::int64_t PhotoTable::shrink(std::int64_t most, UtcTime takenBefore, const std::vector<std::string>& needed)
{
    std::vector<KeptPhoto> mayGo;
    m_connection.guarded([&] {
        auto query = m_connection.query(R"sql(
            SELECT * FROM photo WHERE verified_at IS NOT NULL AND (named = 0 OR verified_at <= :before) ORDER BY number
        )sql");
        query->bind(":before", toColumn(takenBefore));
        while (query->executeStep()) {
            mayGo.push_back(photoFrom(*query));
        }
    });
    std::int64_t held = 0;
    for (const KeptPhoto& photo : mayGo) {
        held += photo.size;
    }
    for (const KeptPhoto& photo : mayGo) {
        if (held > most && !names(needed, photo.sha256)) {
            drop(photo.sha256);
            held -= photo.size;
        }
    }
    return held;
}

void PhotoTable::drop(const std::string& sha256)
{
    m_connection.atomically([&] {
        auto deletion = m_connection.query("DELETE FROM photo WHERE sha256 = :sha256");
        deletion->bind(":sha256", sha256);
        deletion->exec();
        m_files.remove(sha256);
    });
}

} // namespace turndown::tablet
