#include "shared/crypto/secret_verifier.hpp"
#include "shared/rules/room_views.hpp"
#include "shared/wire/document_json.hpp"
#include "sync-server/day/night_roll.hpp"
#include "tests/day/person_tablet.hpp"
#include "tests/day/transcript.hpp"
#include "tests/support/catch.hpp"

#include <fstream>
#include <iterator>

using namespace turndown;
using namespace turndown::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

/// Harbour View on 24 November, in Lisbon's winter, whose clocks are those of the world.
class ScriptedDay {
public:
    ScriptedDay()
    {
        goTo("2026-11-24T07:00:00.000Z");
        hotel.set("property/main", {{"name", "Harbour View"},
                                    {"time_zone", "Europe/Lisbon"},
                                    {"business_day", "2026-11-24"},
                                    {"settings", {{"dnd_threshold_minutes", 24 * 60}}}});
        furnish();
        li = std::make_unique<PersonTablet>(hotel, "Floor 12");
        chen = std::make_unique<PersonTablet>(hotel, "Lead's");
        anna = std::make_unique<PersonTablet>(hotel, "Supervisor's");
    }

    /// From here on it is so late. The day of `+` is the next one.
    void at(const std::string& time, const std::string& what)
    {
        const bool tomorrow = time.front() == '+';
        goTo(std::string{tomorrow ? "2026-11-25T" : "2026-11-24T"} + time.substr(tomorrow ? 1 : 0) + ":00.000Z");
        transcript.happens((tomorrow ? "next day, " : "") + time.substr(tomorrow ? 1 : 0), what);
    }

    void office(const std::string& by, const std::string& kind, const std::string& room,
                const json& body = json::object())
    {
        REQUIRE(hotel.state(by, kind, "room/" + room, body).verdict.outcome == Outcome::Applied);
    }

    void everybodySyncs()
    {
        for (int round = 0; round < 2; ++round) { // What the last one says, the first one hears.
            for (auto* tablet : {li.get(), chen.get(), anna.get()}) {
                tablet->sync();
            }
        }
    }

    void sees(const std::string& who, PersonTablet& tablet, const QString& item)
    {
        transcript.sees(who, tablet.reads(item));
    }

    /// The board of the office page: the trade's codes.
    void officeSees(const std::string& number)
    {
        const auto body = hotel.body("room/" + number);
        const auto document = wire::readDocument(DocumentName{"room/" + number}, 1, {}, body).value();
        const auto& room = std::get<Room>(document.body);
        std::string codes{roomCode(room)};
        for (const auto mark : roomMarks(room)) {
            codes += ' ' + std::string{mark};
        }
        if (hasDiscrepancy(room)) {
            codes += ", front desk and floor differ";
        }
        transcript.sees("Office", number + " · " + codes);
    }

    TestHotel hotel;
    Transcript transcript;
    std::unique_ptr<PersonTablet> li; ///< On floor 12; in the evening in Maria's hands.
    std::unique_ptr<PersonTablet> chen;
    std::unique_ptr<PersonTablet> anna;

private:
    void goTo(const std::string& moment) { hotel.clock.advance(parseTime(moment).value() - hotel.clock.read().wall); }

    void furnish()
    {
        const auto pin = makeVerifier("1234", SecretKind::Pin);
        const auto person = [&](const char* id, const char* name, const char* role) {
            hotel.set(std::string{"staff/"} + id,
                      {{"name", name}, {"role", role}, {"languages", {"en"}}, {"active", true}, {"pin", pin}});
        };
        person("u-li", "Li Na", "attendant");
        person("u-maria", "Maria Santos", "attendant");
        person("u-chen", "Chen Wei", "lead");
        person("u-anna", "Anna Kowalska", "supervisor");
        person("u-rita", "Rita", "front-desk");
        hotel.set("room-type/king", {{"names", {{"en", "King"}}}, {"credits", {{"departure", 30}, {"stayover", 20}}}});
        hotel.set("checklist/inspection", {{"names", {{"en", "Room check"}}},
                                           {"lines",
                                            {{{"code", "bed"}, {"names", {{"en", "Bed made, linen clean"}}}},
                                             {{"code", "bathroom"}, {"names", {{"en", "Bathroom clean and dry"}}}}}}});
        for (const char* number : {"1201", "1202", "1203", "1204"}) {
            hotel.set(std::string{"room/"} + number,
                      {{"number", number}, {"floor", "12"}, {"section", "12-east"}, {"type", "king"}});
        }
        for (const char* number : {"1202", "1203", "1204"}) {
            office("pms", "stay.checked_in", number, {{"departure", "2026-11-27"}, {"guests", {{"adults", 2}}}});
            office("u-chen", "room.assigned", number, {{"to", "u-li"}, {"task", "stayover"}});
        }
        office("pms", "stay.expected", "1201",
               {{"arrival", "2026-11-24"}, {"departure", "2026-11-26"}, {"flags", {"vip"}}, {"eta", "14:00"}});
        office("u-chen", "room.assigned", "1201", {{"to", "u-li"}, {"task", "departure"}});
    }
};

std::string textOf(const std::string& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

SCENARIO("a day with a VIP, a failed check, a closed door, a check-out meanwhile and a room that is not what it seems")
{
    ScriptedDay day;
    auto& li = *day.li;
    auto& chen = *day.chen;
    auto& anna = *day.anna;

    day.at("08:00", "Li Na, Chen Wei (lead) and Anna Kowalska (supervisor) sign in");
    REQUIRE(li.signIn("u-li"));
    REQUIRE(chen.signIn("u-chen"));
    REQUIRE(anna.signIn("u-anna"));
    for (const char* card : {"room-1201", "room-1202", "room-1203", "room-1204"}) {
        day.sees("Li Na", li, card);
    }

    day.at("08:10", "The guest of 1203 has hung out the sign; Li Na notes it in one tap");
    REQUIRE((li.tap("room-1203") && li.tap("sign-dnd") && li.tap("back")));
    day.sees("Li Na", li, "room-1203");
    li.sync();
    day.officeSees("1203");

    day.at("08:30", "Li Na cleans 1201, in which a VIP is expected at 14:00");
    REQUIRE(li.tap("step-1201"));
    day.sees("Li Na", li, "room-1201");
    day.at("08:58", "She finishes it: two taps");
    REQUIRE((li.tap("step-1201") && li.tap("send-counts")));
    day.everybodySyncs();
    REQUIRE(chen.tap("go-checks"));
    day.sees("Chen Wei", chen, "check-row-1201");
    REQUIRE(anna.tap("go-checks"));
    day.sees("Anna Kowalska", anna, "check-row-1201");
    day.officeSees("1201");

    day.at("09:10", "Anna finds a hair in the bathroom and sends 1201 back");
    REQUIRE((anna.tap("check-1201") && anna.tapIn("line-bathroom", "fail") &&
             anna.tapIn("line-bathroom", "reason-hair") && anna.tap("send-check")));
    day.everybodySyncs();
    day.sees("Li Na", li, "latest-change");
    day.sees("Li Na", li, "room-1201");
    REQUIRE(li.tap("room-1201"));
    day.sees("Li Na", li, "rework-lines");
    REQUIRE(li.tap("back"));
    day.officeSees("1201");

    day.at("09:25", "Li Na cleans it again, Anna passes it");
    REQUIRE((li.tap("step-1201") && li.tap("step-1201") && li.tap("send-counts")));
    day.everybodySyncs();
    REQUIRE((anna.tap("go-checks") && anna.tap("pass-1201")));
    day.everybodySyncs();
    day.sees("Li Na", li, "room-1201");
    day.officeSees("1201");

    day.at("10:00", "Li Na starts 1202, for a guest who stays; then the lift takes her out of the network");
    REQUIRE(li.tap("step-1202"));
    li.sync();
    day.officeSees("1202");
    day.at("10:10", "The guest of 1202 checks out at the front desk");
    day.office("u-rita", "stay.checked_out", "1202");
    day.officeSees("1202");
    day.at("10:20", "Li Na, still without a network, finishes the stayover");
    REQUIRE((li.tap("step-1202") && li.tap("send-counts")));
    day.sees("Li Na", li, "room-1202");
    day.at("10:25", "Her tablet has a network again");
    day.everybodySyncs();
    day.sees("Li Na", li, "room-1202");
    REQUIRE(li.tap("go-attention"));
    day.sees("Li Na", li, "cards");
    REQUIRE(li.tap("go-rooms"));
    day.officeSees("1202");
    day.at("10:50", "She makes it a departure clean and finishes that");
    REQUIRE((li.tap("step-1202") && li.tap("send-counts")));
    day.everybodySyncs();
    day.officeSees("1202");

    day.at("11:30", "In 1204 nobody has slept, and nothing is left; the front desk calls it occupied");
    REQUIRE((li.tap("room-1204") && li.tap("observation") && li.tap("seen-vacant") && li.tap("luggage-none")));
    day.sees("Li Na", li, "seen-differs");
    REQUIRE((li.tap("send-observation") && li.tap("back")));
    day.everybodySyncs();
    day.sees("Li Na", li, "room-1204");
    day.officeSees("1204");
    day.at("11:40", "The front desk looks into it: the guest has left without a word");
    day.office("u-rita", "stay.checked_out", "1204");
    day.everybodySyncs();
    day.sees("Li Na", li, "latest-change");
    day.officeSees("1204");

    day.at("15:00", "Li Na signs off; Maria Santos takes over her tablet and her open rooms");
    li.signOut();
    day.office("u-chen", "room.assigned", "1203", {{"to", "u-maria"}});
    li.sync();
    REQUIRE(li.signIn("u-maria"));
    day.sees("Maria Santos", li, "room-1203");

    day.at("+08:20", "After the night the sign still hangs: the clock has run over two shifts");
    REQUIRE(server::rollWhatIsDue(day.hotel.ledger(), day.hotel.hotel().now()).ok());
    day.everybodySyncs();
    day.office("u-chen", "room.assigned", "1203", {{"to", "u-maria"}});
    day.everybodySyncs();
    day.sees("Maria Santos", li, "room-1203");

    REQUIRE(anna.tap("go-attention"));
    day.sees("Anna Kowalska", anna, "cards");
    day.at("+08:30", "Anna telephones: the guest is well");
    REQUIRE((anna.tap("ask-1203") && anna.tap("welfare-well") && anna.tap("send-welfare")));
    day.everybodySyncs();
    day.sees("Maria Santos", li, "room-1203");
    day.officeSees("1203");

    const std::string accepted = std::string{TURNDOWN_SOURCE_DIR} + "/docs/a-day.md";
    const std::string told = std::string{TURNDOWN_BINARY_DIR} + "/a-day.md";
    const std::string before = textOf(accepted);
    const auto table = before.find("| time |");
    const std::string now = before.substr(0, table) + day.transcript.text();
    std::ofstream{told, std::ios::binary} << now;
    INFO("What people see has changed: compare docs/a-day.md with " + told + ", and copy it there if that is right.");
    CHECK(before == now);
}
