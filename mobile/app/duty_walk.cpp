#include "mobile/app/demo_shift.hpp"
#include "mobile/app/self_test.hpp"
#include "mobile/app/steps.hpp"

#include <QQuickWindow>

namespace turndown::ui {

namespace {

const DocumentName kCorridor{"area/corridor-12"};

/// What comes besides the rooms of a day, as sentences about the hotel.
class DutyWalk : private Steps {
public:
    DutyWalk(TabletApp& app, DemoHotel& hotel, const QString& pictures)
        : Steps{app, pictures}, m_app{app}, m_hotel{hotel}, m_walker{walker()}
    {
    }

    bool all()
    {
        step("Li Na signs in without a network", [&] { return signsIn("u-li") && sees("room-1203"); });
        exceptions();
        leaving();
        requests();
        things();
        areas();
        handover();
        step("Maria takes the tablet", [&] { return handsTo("u-maria"); });
        welfare();
        step("the lead takes it", [&] { return handsTo("u-chen"); });
        leading();
        return sum();
    }

private:
    void exceptions()
    {
        step("1212 is opened", [&] { return tap("room-1212"); });
        act("noting an exception", 3, [&] {
            return tap("note") && (targets("note"), tap("exception-sleep-out")) && tap("send-note") &&
                   reads("Sleep-out: bed not used");
        });
        step("read in Chinese, it is in Chinese", [&] {
            m_app.models().preferences->setLanguage("zh-CN");
            const bool chinese = reads("外宿：床未使用");
            m_app.models().preferences->setLanguage("en");
            return chinese && tap("back");
        });
    }

    void leaving()
    {
        step("1203 is begun, and left as it was", [&] {
            return tap("step-1203") && tap("room-1203") && (targets("room under way"), tap("leave")) &&
                   reads("1203 · Left unfinished") && m_walker.until([&] { return !m_walker.sees("pause"); });
        });
        step("undone, she is in it again; then she leaves it after all", [&] {
            return tap("undo") && tap("pause") && tap("leave") && tap("back") && state("room-1203") == "dirty";
        });
    }

    void requests()
    {
        step("1207 is opened", [&] { return tap("room-1207"); });
        act("asking for an extra bed", 3, [&] {
            return tap("request") && (targets("new request"), tap("what-extra-bed")) && tap("send-request") &&
                   reads("Extra bed");
        });
        step("the list has it, and the navigation counts it", [&] {
            return tap("go-requests") && m_walker.property("requests", "count").toInt() == 1 &&
                   m_walker.property("go-requests", "waiting").toInt() == 1 && reads("Nobody's yet");
        });
        act("accepting a request", 1, [&] { return tap("accept") && reads("Li Na is on it"); });
        targets("requests");
        act("doing a request", 1, [&] { return tap("done") && reads("Nothing is asked for"); });
        step("a new one for her is announced in words", [&] {
            m_hotel.away = false;
            m_hotel.openRequest("u-chen", Role::Lead, towels());
            hear();
            m_hotel.away = true;
            return tap("go-rooms") && reads("Chen Wei asks you for 1205: Towels");
        });
        step("from the list of changes it is opened, and wanted no more", [&] {
            return tap("latest-change") && tap("open-1205") && reads("Mine") && tap("request-1205") &&
                   (targets("request opened"), tap("cancel-request")) && reads("Nothing is asked for");
        });
    }

    void things()
    {
        step("1209 is opened", [&] { return tap("go-rooms") && tap("room-1209"); });
        act("reporting something found, with a photo", 4, [&] {
            return tap("found") && (targets("found item"), tap("what-telephone")) && tap("latest-0") &&
                   tap("send-found") && reads("1209 · Found item reported");
        });
        act("lending something", 3, [&] {
            return tap("lend") && (targets("lend"), tap("lend-iron")) && tap("send-loan") && reads("Lent to the guest");
        });
        step("both stand under Found & lent, and what she has in her hands is counted", [&] {
            return tap("go-found") && reads("To be handed in") && reads("1209 · Iron") &&
                   m_walker.property("go-found", "waiting").toInt() == 1;
        });
        targets("found and lent");
        act("handing in what was found", 1,
            [&] { return tap("hand-in") && reads("1209 · Found item handed over") && !m_walker.sees("hand-in"); });
        act("taking back what was lent", 1,
            [&] { return tap("given-back") && reads("Nothing to hand in, nothing is lent"); });
    }

    void areas()
    {
        step("the corridor that the lead gives her stands among her rooms", [&] {
            m_hotel.away = false;
            m_hotel.state(kCorridor, "u-chen", Role::Lead, AreaAssigned{std::optional{StaffId{"u-li"}}, 2});
            hear();
            m_hotel.away = true;
            return tap("go-rooms") && sees("room-area/corridor-12") && reads("Chen Wei gave you Corridor of floor 12");
        });
        act("starting an area", 1,
            [&] { return tap("step-corridor-12") && reads("Corridor of floor 12 · Area started"); });
        step("it is finished only with what must be ticked", [&] {
            return tap("step-corridor-12") && !m_walker.property("step", "enabled").toBool() &&
                   (targets("area"), tap("tick-floor")) && tap("tick-glass") && tap("step") &&
                   reads("Corridor of floor 12 · Area done") && reads("not yet at the server") && tap("back");
        });
        step("and stands with what is finished", [&] { return state("room-area/corridor-12") == "clean"; });
    }

    void handover()
    {
        step("with the morning come a key, a notice and what the night left, and are counted", [&] {
            m_hotel.away = false;
            stageShift(m_hotel, m_app.clock().read().wall);
            hear();
            m_hotel.away = true;
            return m_walker.property("go-more", "waiting").toInt() == 4;
        });
        act("signing for a notice", 3, [&] {
            return tap("go-more") && tap("more-handover") && (targets("handover"), tap("notice-read")) &&
                   reads("You read it at");
        });
        act("signing for a key", 1, [&] { return tap("sign") && reads("receipt signed") && !m_walker.sees("sign"); });
        act("taking over a shift", 1, [&] { return tap("take-all") && !m_walker.sees("take-all"); });
        act("handing over her own", 2, [&] {
            return tap("hand-over") && (targets("handing over"), tap("send-handover")) &&
                   reads("your shift is not over before");
        });
        act("giving the key back", 1, [&] { return tap("give-back") && !m_walker.sees("custody-floor-12"); });
    }

    void welfare()
    {
        step("a card says that nobody has seen the guest of 1106 since yesterday",
             [&] { return reads("Ask after the guest: 26 h") && tap("room-1106"); });
        act("asking after a guest", 3, [&] {
            return tap("ask-after-guest") && (targets("welfare"), tap("welfare-no-answer")) && tap("send-welfare") &&
                   reads("Last asked: No answer");
        });
        step("with no answer it stays due", [&] { return tap("back") && reads("Ask after the guest: 26 h"); });
    }

    void leading()
    {
        step("whom to ask after stands on top of the lead's attention, and is counted", [&] {
            return tap("go-attention") && reads("1106 · Ask after the guest") && reads("Last asked: No answer") &&
                   m_walker.property("go-attention", "waiting").toInt() == 1;
        });
        targets("attention");
        step("the guest is well: nobody has to be asked after", [&] {
            return tap("ask-1106") && tap("welfare-well") && tap("send-welfare") && reads("Nothing needs attention");
        });
        step("where no floor is chosen the public areas of all stand above the rooms, in one line", [&] {
            return tap("go-floor") && tap("place-") && sees("area-corridor-11") && sees("area-corridor-12") &&
                   sees("cell-1101") && (targets("all floors with areas"), true);
        });
        step("the floor's page lists its public areas",
             [&] { return tap("place-12") && sees("area-corridor-12") && (targets("floor with areas"), true); });
        step("the corridor is passed in one tap, by somebody else than who cleaned it", [&] {
            return tap("area-corridor-12") && tap("step") && reads("Corridor of floor 12 · Passed") && tap("undo");
        });
        step("or sent back, with a line", [&] {
            return tap("fail") && tap("area-line-glass") && tap("reason-glass") && (m_walker.type("Streaks"), true) &&
                   (targets("area check"), tap("send-area-fail")) && reads("Clean again") &&
                   reads("Not in order: Streaks") && tap("back");
        });
        step("a room that was shown to a guest is to be touched up", [&] {
            return tap("cell-1202") && tap("touch-up") && (targets("touch-up"), tap("touch-up-shown-to-guest")) &&
                   reads("1202 · Touch-up asked for") && reads("Touch-up: Shown to a guest");
        });
        step("with a network all of it is taken, and nothing is overtaken", [&] {
            m_hotel.away = false;
            hear();
            return m_app.tablet().queue().empty() && m_app.tablet().attention().empty() && reads("All at server");
        });
    }

    [[nodiscard]] static RequestOpened towels()
    {
        RequestOpened opened;
        opened.room = "1205";
        opened.what = "towels";
        opened.to = StaffId{"u-li"};
        return opened;
    }

    /// The id of the request that was opened last.
    bool signsIn(const char* person)
    {
        m_hotel.away = true;
        return tap(QStringLiteral("person-") + QLatin1String{person}) && pin(QString::fromLatin1(kDemoPin));
    }

    bool handsTo(const char* person)
    {
        m_app.models().session->signOut();
        return signsIn(person) && sees("my-rooms");
    }

    void hear() { m_app.tablet().hear(m_hotel.sync(m_app.store())); }

    bool sees(const char* item)
    {
        return m_walker.until([&] { return m_walker.sees(QLatin1String{item}); });
    }

    bool reads(const char* words)
    {
        return m_walker.until([&] { return m_walker.reads(QString::fromUtf8(words)); });
    }

    [[nodiscard]] QString state(const char* card) const { return m_walker.property(card, "roomState").toString(); }

    TabletApp& m_app;
    DemoHotel& m_hotel;
    Walker& m_walker;
};

} // namespace

bool walkDuties(const AppOptions& options, const QString& pictures)
{
    AppOptions own = options;
    own.data = options.data / "duties";
    own.language = QStringLiteral("en");
    return walkOnFreshTablet(own, "What comes besides", [&](TabletApp& app, DemoHotel& hotel) {
        return DutyWalk{app, hotel, pictures}.all();
    });
}

} // namespace turndown::ui
