#include "mobile/store/people_tables.hpp"

#include "mobile/store/rows.hpp"

namespace turndown::tablet {

StaffId PeopleTables::signedIn()
{
    auto query = m_connection.query("SELECT staff FROM signed_in");
    return query->executeStep() ? StaffId{query->getColumn(0).getString()} : StaffId{};
}

void PeopleTables::keepSignedIn(const StaffId& staff)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO signed_in (one, staff) VALUES (1, :staff)
        ON CONFLICT (one) DO UPDATE SET staff = excluded.staff
    )sql");
    insertion->bind(":staff", staff.text());
    insertion->exec();
}

PinThrottle PeopleTables::pinThrottle(const StaffId& staff)
{
    auto query = m_connection.query("SELECT * FROM pin_throttle WHERE staff = :staff");
    query->bind(":staff", staff.text());
    if (!query->executeStep()) {
        return {};
    }
    PinThrottle throttle;
    throttle.wrong = query->getColumn("wrong").getInt();
    if (!query->getColumn("until_wall").isNull()) {
        throttle.until =
            DeviceTime{timeFrom(query->getColumn("until_wall")), query->getColumn("until_boot").getString(),
                       millisecondsFrom(query->getColumn("until_mono"))};
    }
    return throttle;
}

void PeopleTables::keepPinThrottle(const StaffId& staff, const PinThrottle& throttle)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO pin_throttle (staff, wrong, until_wall, until_boot, until_mono)
        VALUES (:staff, :wrong, :until_wall, :until_boot, :until_mono)
        ON CONFLICT (staff) DO UPDATE SET wrong = excluded.wrong, until_wall = excluded.until_wall,
                                          until_boot = excluded.until_boot, until_mono = excluded.until_mono
    )sql");
    insertion->bind(":staff", staff.text());
    insertion->bind(":wrong", throttle.wrong);
    if (throttle.until) {
        insertion->bind(":until_wall", toColumn(throttle.until->wall));
        insertion->bind(":until_boot", throttle.until->boot);
        insertion->bind(":until_mono", static_cast<std::int64_t>(throttle.until->mono.count()));
    }
    insertion->exec();
}

std::string PeopleTables::draft(const StaffId& staff, std::string_view form)
{
    auto query = m_connection.query("SELECT text FROM draft WHERE staff = :staff AND form = :form");
    query->bind(":staff", staff.text());
    query->bind(":form", std::string{form});
    return query->executeStep() ? query->getColumn(0).getString() : std::string{};
}

void PeopleTables::keepDraft(const StaffId& staff, std::string_view form, std::string_view text)
{
    if (text.empty()) {
        auto deletion = m_connection.query("DELETE FROM draft WHERE staff = :staff AND form = :form");
        deletion->bind(":staff", staff.text());
        deletion->bind(":form", std::string{form});
        deletion->exec();
        return;
    }
    auto insertion = m_connection.query(R"sql(
        INSERT INTO draft (staff, form, text) VALUES (:staff, :form, :text)
        ON CONFLICT (staff, form) DO UPDATE SET text = excluded.text
    )sql");
    insertion->bind(":staff", staff.text());
    insertion->bind(":form", std::string{form});
    insertion->bind(":text", std::string{text});
    insertion->exec();
}

std::string PeopleTables::setting(const StaffId& staff, std::string_view name)
{
    auto query = m_connection.query("SELECT value FROM setting WHERE staff = :staff AND name = :name");
    query->bind(":staff", staff.text());
    query->bind(":name", std::string{name});
    return query->executeStep() ? query->getColumn(0).getString() : std::string{};
}

void PeopleTables::keepSetting(const StaffId& staff, std::string_view name, std::string_view value)
{
    auto insertion = m_connection.query(R"sql(
        INSERT INTO setting (staff, name, value) VALUES (:staff, :name, :value)
        ON CONFLICT (staff, name) DO UPDATE SET value = excluded.value
    )sql");
    insertion->bind(":staff", staff.text());
    insertion->bind(":name", std::string{name});
    insertion->bind(":value", std::string{value});
    insertion->exec();
}

} // namespace turndown::tablet
