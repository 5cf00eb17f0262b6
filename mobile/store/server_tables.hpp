#pragma once

#include "mobile/core/store.hpp"
#include "mobile/store/connection.hpp"

namespace turndown::tablet {

/// Where the tablet belongs, and how it stands with its server.
class ServerTables {
public:
    explicit ServerTables(Connection& connection) : m_connection{connection} {}

    [[nodiscard]] std::optional<Enrolment> enrolment();
    void keepEnrolment(const Enrolment& enrolment);
    std::string enrolRequest(const std::string& code, const std::string& fresh);

    [[nodiscard]] Contact contact();
    void keepContact(const Contact& contact);

    [[nodiscard]] std::vector<Store::BootContact> bootContacts();
    void keepBootContact(const Store::BootContact& contact);
    void dropBootContacts(const std::vector<std::string>& except);

private:
    Connection& m_connection;
};

} // namespace turndown::tablet
