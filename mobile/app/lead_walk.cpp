#include "mobile/app/lead_walk.hpp"

namespace turndown::ui {

namespace {

class LeadWalk {
public:
    LeadWalk(Steps& steps, TabletApp& app, DemoHotel& hotel)
        : m_steps{steps}, m_app{app}, m_hotel{hotel}, m_walker{steps.walker()}
    {
    }

    void floor()
    {
        m_steps.step("the lead sees all rooms of the floor", [&] {
            return signIn("u-chen") && tap("go-floor") &&
                   m_walker.until([&] { return m_walker.property("floor-rooms", "count").toInt() == 33; });
        });
        m_steps.targets("floor");
        m_steps.step("and only those of one person", [&] {
            return tap("place-u-maria") &&
                   m_walker.until([&] { return m_walker.property("floor-rooms", "count").toInt() == 9; }) &&
                   m_steps.tapIn("people-bar", "place-");
        });
        m_steps.step("and passes a cleaned room in one tap", [&] {
            return tap("filter-check") && tap("cell-1102") && tap("step") && reads("1102 · Passed") && tap("back");
        });
        m_steps.step("or fails it, line by line", [&] {
            return tap("cell-1110") && tap("fail") && m_steps.tapIn("line-bathroom", "fail") &&
                   (m_steps.targets("check"), tap("send-check")) && reads("Clean again") && sees("rework-lines") &&
                   tap("back");
        });
        m_steps.step("but not a VIP's room",
                     [&] { return tap("cell-1101") && reads("Room 1101") && !m_walker.sees("fail"); });
    }

    void checks()
    {
        m_steps.step("among the checks a VIP's room comes first, and says why a lead may not pass it", [&] {
            return tap("go-checks") && sees("check-row-1101") && reads("only a supervisor") &&
                   !m_walker.sees("pass-1101");
        });
        m_steps.targets("checks");
        m_steps.step("one tap passes a room", [&] { return tap("pass-1210") && reads("1210 · Passed"); });
        m_steps.step("three taps send one back to whoever cleaned it", [&] {
            return tap("check-1203") && m_steps.tapIn("line-bathroom", "fail") && reads("back to Li Na") &&
                   tap("send-check") && m_walker.until([&] { return !m_walker.sees("check-1203"); }) &&
                   holderOf("1203") == StaffId{"u-li"};
        });
    }

    void assigning()
    {
        m_steps.step("a room is chosen and given to somebody", [&] {
            return tap("go-assign") && tap("assign-room-1002") && (m_steps.targets("assign"), true) &&
                   m_steps.tapIn("assign-u-maria", "give") &&
                   m_walker.until([&] { return holderOf("1002") == StaffId{"u-maria"}; });
        });
        m_steps.step("another is dragged onto somebody", [&] {
            return m_walker.drag("assign-room-1003", "assign-u-li") &&
                   m_walker.until([&] { return holderOf("1003") == StaffId{"u-li"}; });
        });
        m_steps.step("and a whole section", [&] {
            return m_walker.drag("area-12", "assign-u-maria") &&
                   m_walker.until([&] { return holderOf("1204") == StaffId{"u-maria"}; });
        });
        m_steps.step("a finger that lets go over nobody gives nothing away",
                     [&] { return m_walker.drag("assign-room-1005", "balance") && !holderOf("1005"); });
        m_steps.step("one tap balances everything, as a proposal that is sent as a whole", [&] {
            return tap("choose-none") && tap("balance") && reads("nothing has changed yet") && !holderOf("1005") &&
                   (m_steps.targets("proposal"), tap("send-proposal")) &&
                   m_walker.until([&] { return holderOf("1005").has_value(); });
        });
        m_steps.step("and undone as a whole",
                     [&] { return tap("undo") && m_walker.until([&] { return !holderOf("1005"); }); });
    }

    void settling()
    {
        m_steps.step("a lead sees what is disputed, and who decides", [&] {
            for (const char* person : {"u-li", "u-maria"}) {
                m_hotel.state(DocumentName{document_kind::kRoom, "1107"}, person, Role::Attendant,
                              RoomStarted{room("1107").turn, TaskKind::Departure, {}});
            }
            m_app.tablet().hear(m_hotel.sync(m_app.store()));
            return tap("go-attention") && sees("conflict-1107") && reads("the office decides") &&
                   !m_walker.sees("settle-1");
        });
        m_steps.step("a supervisor settles it in one tap", [&] {
            return signIn("u-anna") && tap("go-attention") && sees("settle-1") &&
                   (m_steps.targets("disputed"), tap("settle-1")) &&
                   m_walker.until([&] { return room("1107").task.startedBy == StaffId{"u-maria"}; }) &&
                   m_walker.until([&] { return !m_walker.sees("conflict-1107"); });
        });
        m_steps.step("today's sample is drawn for her",
                     [&] { return tap("go-checks") && tap("show-sample") && sees("check-sample"); });
        m_steps.targets("sample");
    }

private:
    bool signIn(const char* person)
    {
        m_app.models().session->signOut();
        return tap(QStringLiteral("person-") + QLatin1String{person}) && m_steps.pin(QString::fromLatin1(kDemoPin));
    }

    bool tap(const QString& name) { return m_steps.tap(name); }
    bool sees(const QString& name)
    {
        return m_walker.until([&] { return m_walker.sees(name); });
    }
    bool reads(const QString& words)
    {
        return m_walker.until([&] { return m_walker.reads(words); });
    }

    Room room(const char* number) const
    {
        const auto shown = m_app.tablet().show(DocumentName{document_kind::kRoom, number});
        const auto* known = shown.as<Room>();
        return known != nullptr ? *known : Room{};
    }
    std::optional<StaffId> holderOf(const char* number) const { return room(number).task.assignedTo; }

    Steps& m_steps;
    TabletApp& m_app;
    DemoHotel& m_hotel;
    Walker& m_walker;
};

} // namespace

void walkAsLead(Steps& steps, TabletApp& app, DemoHotel& hotel)
{
    LeadWalk walk{steps, app, hotel};
    walk.floor();
    walk.checks();
    walk.assigning();
    walk.settling();
}

} // namespace turndown::ui
