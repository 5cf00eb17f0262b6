#include "mobile/app/demo_shift.hpp"

#include <chrono>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

DocumentName custody(const char* id)
{
    return DocumentName{document_kind::kCustody, id};
}

Document asset(const char* id, AssetClass kind, const char* english, const char* chinese, const char* label)
{
    Asset made;
    made.names = {{"en", english}, {"zh-CN", chinese}};
    made.kind = kind;
    made.label = label;
    Document document;
    document.name = custody(id);
    document.body = made;
    return document;
}

void giveKeys(DemoHotel& hotel, UtcTime now)
{
    const auto give = [&](const char* what, const char* to, UtcTime due) {
        hotel.state(custody(what), "u-chen", Role::Lead, CustodyPassed{{}, StaffId{to}, due, {}});
    };
    give("floor-12", "u-li", now + 6h);
    give("floor-11", "u-maria", now - 30min);
    give("radio-3", "u-maria", now + 6h);
}

void publishNotices(DemoHotel& hotel, Day today)
{
    hotel.begin(document_kind::kBriefing, "u-anna", Role::Supervisor,
                BriefingPublished{today, "Wear gloves with the new descaler", {}, {}, true});
    hotel.begin(document_kind::kBriefing, "u-chen", Role::Lead,
                BriefingPublished{today,
                                  "No water on floor 11 from 13:00 to 14:00",
                                  "Do the bathrooms there before.",
                                  {Role::Attendant, Role::Lead},
                                  false});
}

void handOverNight(DemoHotel& hotel, Day today)
{
    const std::string suitcase = "The guest of 1204 waits for a lost suitcase";
    const DocumentName entry = hotel.begin(document_kind::kLogEntry, "u-anna", Role::Supervisor,
                                           LogWritten{"guest", "1204", {}, suitcase, true, {}, {}});
    hotel.begin(
        document_kind::kHandover, "u-anna", Role::Supervisor,
        HandoverOffered{
            today,
            Shift::Night,
            "A quiet night.",
            {{entry, suitcase, {}, {}}, {DocumentName{"room/1208"}, {}, {}, {}}, {custody("floor-11"), {}, {}, {}}}});
}

} // namespace

std::vector<Document> demoAssets()
{
    return {asset("floor-12", AssetClass::Key, "Floor master 12", "12 楼总钥匙", "K-12"),
            asset("floor-11", AssetClass::Key, "Floor master 11", "11 楼总钥匙", "K-11"),
            asset("radio-3", AssetClass::Radio, "Radio 3", "3 号对讲机", "R-3"),
            asset("radio-4", AssetClass::Radio, "Radio 4", "4 号对讲机", "R-4")};
}

void stageShift(DemoHotel& hotel, UtcTime now)
{
    const Day today = std::chrono::floor<std::chrono::days>(now);
    giveKeys(hotel, now);
    publishNotices(hotel, today);
    handOverNight(hotel, today);
}

} // namespace turndown::ui
