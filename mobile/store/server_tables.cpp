#include "mobile/store/server_tables.hpp"

#include "mobile/store/rows.hpp"

#include <algorithm>
#include <array>

namespace turndown {

template <>
inline constexpr auto kNames<tablet::Standing> =
    std::array{Named{tablet::Standing::Good, "good"}, Named{tablet::Standing::NeedsEnrolment, "needs-enrolment"},
               Named{tablet::Standing::NeedsUpdate, "needs-update"}, Named{tablet::Standing::Revoked, "revoked"}};

} // namespace turndown

namespace turndown::tablet {

std::optional<Enrolment> ServerTables::enrolment()
{
    auto query = m_connection.query("SELECT * FROM enrolment");
    if (!query->executeStep()) {
        return std::nullopt;
    }
    return Enrolment{query->getColumn("url").getString(), query->getColumn("certificate").getString(),
                     DeviceId{query->getColumn("device").getString()}, query->getColumn("token").getString(),
                     query->getColumn("name").getString()};
}

void ServerTables::keepEnrolment(const Enrolment& enrolment)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO enrolment (one, url, certificate, device, token, name)
        VALUES (1, :url, :certificate, :device, :token, :name)
        ON CONFLICT (one) DO UPDATE SET url = excluded.url, certificate = excluded.certificate,
                                        device = excluded.device, token = excluded.token, name = excluded.name
    )sql");
    insertion->bind(":url", enrolment.url);
    insertion->bind(":certificate", enrolment.certificate);
    insertion->bind(":device", enrolment.device.text());
    insertion->bind(":token", enrolment.token);
    insertion->bind(":name", enrolment.name);
    insertion->exec();
}

std::string ServerTables::enrolRequest(const std::string& code, const std::string& fresh)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO enrol_attempt (one, code, request) VALUES (1, :code, :request)
        ON CONFLICT (one) DO UPDATE SET request = iif(code = excluded.code, request, excluded.request),
                                        code = excluded.code
    )sql");
    insertion->bind(":code", code);
    insertion->bind(":request", fresh);
    insertion->exec();

    auto query = m_connection.query("SELECT request FROM enrol_attempt");
    query->executeStep();
    return query->getColumn(0).getString();
}

Contact ServerTables::contact()
{
    auto query = m_connection.query("SELECT * FROM contact");
    if (!query->executeStep()) {
        return {};
    }
    Contact contact;
    contact.standing = named<Standing>(query->getColumn("standing").getString()).value_or(Standing::Good);
    if (!query->getColumn("cursor").isNull()) {
        contact.cursor = query->getColumn("cursor").getString();
    }
    contact.gathering = query->getColumn("gathering").getInt() != 0;
    contact.otherHistory = query->getColumn("other_history").getInt() != 0;
    if (!query->getColumn("lost_to").isNull()) {
        contact.lostTo = query->getColumn("lost_to").getInt64();
    }
    if (!query->getColumn("reached_wall").isNull()) {
        contact.reached =
            DeviceTime{timeFrom(query->getColumn("reached_wall")), query->getColumn("reached_boot").getString(),
                       millisecondsFrom(query->getColumn("reached_mono"))};
    }
    contact.now = timeFrom(query->getColumn("now"));
    contact.awaySince = optionalTimeFrom(query->getColumn("away_since"));
    contact.trouble = query->getColumn("trouble").getString();
    return contact;
}

void ServerTables::keepContact(const Contact& contact)
{
    auto insertion = m_connection.query(R"sql(
        INSERT OR REPLACE INTO contact
            (one, standing, cursor, gathering, other_history, lost_to, reached_wall, reached_boot, reached_mono, now,
             away_since, trouble)
        VALUES
            (1, :standing, :cursor, :gathering, :other_history, :lost_to, :reached_wall, :reached_boot, :reached_mono,
             :now, :away_since, :trouble)
    )sql");
    insertion->bind(":standing", std::string{nameOf(contact.standing)});
    if (contact.cursor) {
        insertion->bind(":cursor", *contact.cursor);
    }
    insertion->bind(":gathering", contact.gathering ? 1 : 0);
    insertion->bind(":other_history", contact.otherHistory ? 1 : 0);
    if (contact.lostTo) {
        insertion->bind(":lost_to", *contact.lostTo);
    }
    if (contact.reached) {
        insertion->bind(":reached_wall", toColumn(contact.reached->wall));
        insertion->bind(":reached_boot", contact.reached->boot);
        insertion->bind(":reached_mono", static_cast<std::int64_t>(contact.reached->mono.count()));
    }
    insertion->bind(":now", toColumn(contact.now));
    bindTime(*insertion, ":away_since", contact.awaySince);
    insertion->bind(":trouble", contact.trouble);
    insertion->exec();
}

std::vector<Store::BootContact> ServerTables::bootContacts()
{
    auto query = m_connection.query("SELECT boot, mono, now FROM boot_contact ORDER BY now");
    std::vector<Store::BootContact> contacts;
    while (query->executeStep()) {
        contacts.push_back(
            {query->getColumn(0).getString(), millisecondsFrom(query->getColumn(1)), timeFrom(query->getColumn(2))});
    }
    return contacts;
}

void ServerTables::keepBootContact(const Store::BootContact& contact)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO boot_contact (boot, mono, now) VALUES (:boot, :mono, :now)
        ON CONFLICT (boot) DO UPDATE SET mono = excluded.mono, now = excluded.now
    )sql");
    insertion->bind(":boot", contact.boot);
    insertion->bind(":mono", static_cast<std::int64_t>(contact.mono.count()));
    insertion->bind(":now", toColumn(contact.now));
    insertion->exec();
}

void ServerTables::dropBootContacts(const std::vector<std::string>& except)
{
    for (const auto& contact : bootContacts()) {
        if (std::find(except.begin(), except.end(), contact.boot) == except.end()) {
            auto deletion = m_connection.query("DELETE FROM boot_contact WHERE boot = :boot");
            deletion->bind(":boot", contact.boot);
            deletion->exec();
        }
    }
}

} // namespace turndown::tablet
