#include "tests/server/support/test_tablet.hpp"

#include "shared/crypto/uuid.hpp"

#include <stdexcept>

namespace turndown::test {

using nlohmann::json;

TestTablet::TestTablet(ServedHotel& hotel, server::DeviceClass deviceClass) : m_hotel{hotel}
{
    const json request{{"code", hotel.enrolmentCode(deviceClass)},
                       {"request", "request-1"},
                       {"name", "Floor 12 tablet"},
                       {"app", "1.0.0"}};
    const auto answer = hotel.call("POST", "/v1/enrol", request.dump());
    if (answer.status != 201) {
        throw std::runtime_error{"enrolment failed: " + answer.text};
    }
    device = answer.body["device"];
    token = answer.body["token"];
}

json TestTablet::clockNow() const
{
    const auto read = m_hotel.clock.read();
    return {{"wall", formatTime(read.wall + wallError)}, {"boot", boot}, {"mono", read.mono.count()}};
}

json TestTablet::operation(const std::string& kind, const std::string& doc, const json& body, const std::string& by)
{
    return {{"id", newOperationId(m_hotel.clock.read().wall).text()},
            {"ds", ++ds},
            {"kind", kind},
            {"v", 1},
            {"doc", doc},
            {"seen", nullptr},
            {"by", by},
            {"at", clockNow()},
            {"body", body}};
}

Answer TestTablet::sync(const std::vector<json>& operations, const json& more)
{
    json clock = clockNow();
    clock["earlier"] = json::array();
    json request{{"protocol", 1},     {"app", "1.0.0"}, {"cursor", cursor}, {"clock", clock},
                 {"ops", operations}, {"limit", 1000},  {"wait_ms", 0}};
    request.update(more);
    auto answer = m_hotel.call("POST", "/v1/sync", request.dump(), {{"Authorization", "Bearer " + token}});
    if (answer.status == 200 && answer.body["cursor"] != "") {
        cursor = answer.body["cursor"];
    }
    return answer;
}

std::map<std::string, json> TestTablet::pullAll()
{
    std::map<std::string, json> documents;
    while (true) {
        const auto answer = sync();
        if (answer.status != 200) {
            throw std::runtime_error{"pull failed: " + answer.text};
        }
        for (const auto& document : answer.body["docs"]) {
            documents[document["doc"]] = document;
        }
        if (!answer.body["more"].get<bool>()) {
            return documents;
        }
    }
}

} // namespace turndown::test
