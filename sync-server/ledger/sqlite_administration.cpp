#include "sync-server/ledger/sqlite_administration.hpp"

#include <stdexcept>

namespace turndown::server {

namespace {

template <class Value>
Value valueCalled(const SQLite::Column& column)
{
    const auto value = named<Value>(column.getString());
    if (!value) {
        throw std::runtime_error{"The administration holds something unknown: " + column.getString()};
    }
    return *value;
}

} // namespace

std::vector<AdministrativeAct> SqliteAdministration::before(std::int64_t number, int limit) const
{
    StatementUse query{m_connection, R"(
        SELECT number, at, via, by, address, act, about, detail
        FROM administration
        WHERE number < :number
        ORDER BY number DESC
        LIMIT :limit)"};
    bindTo(*query, ":number", number);
    bindTo(*query, ":limit", std::int64_t{limit});
    std::vector<AdministrativeAct> acts;
    while (query->executeStep()) {
        acts.push_back({query->getColumn(0).getInt64(), timeOf(query->getColumn(1)),
                        valueCalled<Via>(query->getColumn(2)), query->getColumn(3).getString(),
                        query->getColumn(4).getString(), valueCalled<Act>(query->getColumn(5)),
                        query->getColumn(6).getString(), query->getColumn(7).getString()});
    }
    return acts;
}

void SqliteAdministration::note(const AdministrativeAct& act)
{
    StatementUse insert{m_connection, R"(
        INSERT INTO administration (at, via, by, address, act, about, detail)
        VALUES (:at, :via, :by, :address, :act, :about, :detail))"};
    bindTo(*insert, ":at", act.at);
    bindTo(*insert, ":via", nameOf(act.via));
    bindTo(*insert, ":by", std::string_view{act.by});
    bindTo(*insert, ":address", std::string_view{act.address});
    bindTo(*insert, ":act", nameOf(act.act));
    bindTo(*insert, ":about", std::string_view{act.about});
    bindTo(*insert, ":detail", std::string_view{act.detail});
    insert->exec();
}

} // namespace turndown::server
