#include "tests/years/tablet_in_hotel.hpp"

#include "mobile/store/open_store.hpp"

#include <stdexcept>

namespace turndown::test {

using nlohmann::json;

namespace {

constexpr int kMostRounds = 200;

template <class Value>
Value insist(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
    return std::move(result).value();
}

} // namespace

TabletInHotel::TabletInHotel(TestHotel& hotel, const std::string& name)
    : m_hotel{hotel},
      m_way{hotel},
      m_store{insist(tablet::openStore(m_directory.path))},
      m_tablet{insist(tablet::Tablet::open(*m_store, hotel.clock))},
      m_protocol{std::make_unique<tablet::SyncProtocol>(*m_store, hotel.clock)}
{
    m_tablet->hear(insist(enrolStraight(m_way, hotel, *m_store, name)));
}

OperationId TabletInHotel::tap(const std::string& by, const std::string& kind, const std::string& doc, const json& body)
{
    return insist(m_tablet->tapAs(StaffId{by}, kind, DocumentName{doc}, body.dump())).id;
}

void TabletInHotel::sync()
{
    for (int round = 0; round < kMostRounds; ++round) {
        const auto outgoing = m_protocol->next({});
        if (!outgoing) {
            throw std::runtime_error{"the tablet has nobody to sync with"};
        }
        const auto answer = insist(m_way.post("/v1/sync", outgoing->token, outgoing->body, {}));
        const auto digested = m_protocol->digest(answer.status, answer.body);
        m_tablet->hear(digested.news);
        if (digested.next == tablet::Next::Quiet) {
            return;
        }
    }
    throw std::runtime_error{"the tablet does not become quiet"};
}

json TabletInHotel::shown(const std::string& doc)
{
    const auto kept = m_store->document(DocumentName{doc});
    return kept ? json::parse(kept->body) : json(nullptr);
}

} // namespace turndown::test
