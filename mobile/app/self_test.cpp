#include "mobile/app/self_test.hpp"

#include "mobile/app/demo_morning.hpp"
#include "mobile/app/lead_walk.hpp"
#include "mobile/app/steps.hpp"

#include <QQuickWindow>

namespace turndown::ui {

namespace {

/// The walk, as sentences about the hotel.
class Walk : private Steps {
public:
    Walk(TabletApp& app, DemoHotel& hotel, const QString& pictures)
        : Steps{app, pictures}, m_app{app}, m_hotel{hotel}, m_walker{walker()}
    {
    }

    bool all()
    {
        enrolling();
        signingIn();
        cleaning();
        roomPage();
        damage();
        stock();
        sync();
        locking();
        walkAsLead(*this, m_app, m_hotel);
        leaving();
        return sum();
    }

private:
    void enrolling()
    {
        step("a tablet without a hotel asks for the server's address and a code",
             [&] { return m_walker.sees("enrolment") && !m_walker.sees("my-rooms"); });
        step("an address where nobody answers is told in a sentence", [&] {
            m_walker.clearField("address");
            m_walker.type("http://127.0.0.1:1");
            m_walker.clearField("code");
            m_walker.type("7KQ4-M2XR");
            return tap("enrol") && m_walker.until([&] { return m_walker.sees("enrol-refusal"); });
        });
        targets("enrolment");
        step("with a hotel, its people may sign in", [&] {
            return bringHotel(m_app, m_hotel).ok() && m_walker.until([&] { return m_walker.sees("person-u-li"); });
        });
    }

    void signingIn()
    {
        step("the language changes at once, and back", [&] {
            return tap("choice-zh-CN") && m_walker.reads("你是谁") && tap("choice-en") &&
                   m_walker.reads("Who are you?");
        });
        targets("sign-in");
        step("a wrong PIN is told",
             [&] { return tap("person-u-li") && pin("9999") && m_walker.reads("That PIN is not right"); });
        targets("PIN pad");
        step("the right PIN opens my rooms, offline", [&] {
            m_hotel.away = true;
            return enterPin() && m_walker.until([&] { return m_walker.sees("room-1203"); });
        });
        targets("my rooms");
    }

    void cleaning()
    {
        step("the filters count my rooms and show them", [&] {
            const int all = m_walker.property("filter-all", "count").toInt();
            return all == 12 && m_walker.property("filter-shut", "count").toInt() == 1 && tap("filter-shut") &&
                   m_walker.sees("room-1208") && !m_walker.sees("room-1203") && tap("filter-all");
        });
        step("a room is found by its number", [&] {
            m_walker.clearField("search");
            m_walker.type("1216");
            const bool found =
                m_walker.until([&] { return m_walker.sees("room-1216") && !m_walker.sees("room-1203"); });
            m_walker.clearField("search");
            return found;
        });
        step("one tap starts room 1203, and the undo bar says so",
             [&] { return tap("step-1203") && m_walker.until([&] { return m_walker.reads("1203 · Started"); }); });
        step("undo takes it back",
             [&] { return tap("undo") && m_walker.until([&] { return roomState("room-1203") == "dirty"; }); });
        step("started again, it can be finished with two taps, counts pre-filled", [&] {
            return tap("step-1203") && m_walker.until([&] { return roomState("room-1203") == "cleaning"; }) &&
                   tap("step-1203") && m_walker.until([&] { return m_walker.sees("count-sheet"); }) &&
                   m_walker.property("count-bath-towel", "count").toInt() == 2;
        });
        targets("finish");
        step("only what differs is typed", [&] {
            return tapIn("count-bath-towel", "more") &&
                   m_walker.until([&] { return m_walker.property("count-bath-towel", "count").toInt() == 3; });
        });
        step("finished, the room waits for its check and draws the pantry down", [&] {
            const auto before = levelOf("floor-12/bath-towel");
            return tap("send-counts") && m_walker.until([&] { return roomState("room-1203") == "clean"; }) &&
                   levelOf("floor-12/bath-towel") == before - 3;
        });
    }

    void roomPage()
    {
        step("a tap on the card opens the room, its history says what is not yet at the server", [&] {
            return tap("room-1203") && m_walker.until([&] { return m_walker.reads("not yet at the server"); });
        });
        targets("room");
        step("a guest who does not want to be disturbed is noted in one tap", [&] {
            return tap("back") && tap("room-1212") && tap("sign-dnd") &&
                   m_walker.until([&] { return m_walker.property("sign-dnd", "chosen").toBool(); });
        });
        step("and undone", [&] {
            return tap("undo") && m_walker.until([&] { return !m_walker.property("sign-dnd", "chosen").toBool(); });
        });
        step("a note is kept with the room", [&] {
            if (!tap("note") || !m_walker.until([&] { return m_walker.sees("note-words"); })) {
                return false;
            }
            m_walker.type("Extra pillow on the chair");
            return tap("send-note") && m_walker.until([&] { return m_walker.reads("Extra pillow on the chair"); });
        });
        step("what was used besides is recorded against the floor", [&] {
            const auto before = levelOf("floor-12/bath-mat");
            return tap("supplies") && tapIn("count-bath-mat", "more") && tap("send-counts") &&
                   m_walker.until([&] { return levelOf("floor-12/bath-mat") == before - 1; });
        });
    }

    void damage()
    {
        step("damage takes four taps", [&] {
            return tap("damage") && tap("category-plumbing") && tap("what-tap-leaks") && tap("urgency-p2") &&
                   (targets("damage"), tap("send-damage")) &&
                   m_walker.until([&] { return m_walker.reads("Tap leaks"); });
        });
        step("the same room and category again is warned of", [&] {
            return tap("damage") && tap("category-plumbing") &&
                   m_walker.until([&] { return m_walker.sees("already-reported"); });
        });
        step("a half-filled report is there again after leaving it", [&] {
            return tap("what-drain-blocked") && tap("back") && tap("damage") &&
                   m_walker.until([&] { return m_walker.property("what-drain-blocked", "chosen").toBool(); }) &&
                   tap("back");
        });
    }

    void stock()
    {
        step("the pantry of my floor shows levels against par",
             [&] { return tap("go-stock") && m_walker.until([&] { return m_walker.sees("stock-soap"); }); });
        targets("stock");
        step("five taken, then ten fetched from the store", [&] {
            const auto before = levelOf("floor-12/soap");
            const auto store = levelOf("store/soap");
            for (int press = 0; press < 4; ++press) {
                if (press == 0 ? !(tap("stock-soap") && tapIn("quantity", "more")) : !tapIn("quantity", "more")) {
                    return false;
                }
            }
            return tap("use-stock") && m_walker.until([&] { return levelOf("floor-12/soap") == before - 5; }) &&
                   tap("restock") && m_walker.until([&] { return levelOf("floor-12/soap") == before; }) &&
                   levelOf("store/soap") == store - 5;
        });
        targets("stock item");
    }

    void sync()
    {
        step("without a network the chip says so, and the queue lists what waits", [&] {
            m_app.tablet().hear(m_hotel.sync(m_app.store()));
            const int waiting = static_cast<int>(m_app.tablet().queue().size());
            return m_walker.reads("Offline since") && tap("sync-chip") &&
                   m_walker.until([&] { return m_walker.property("queue", "count").toInt() == waiting; }) &&
                   waiting > 5;
        });
        targets("queue");
        step("a cleaning that the guest's departure overtook becomes a card", [&] {
            m_hotel.away = false;
            if (!(tap("go-rooms") && tap("step-1214"))) {
                return false;
            }
            m_app.tablet().hear(m_hotel.sync(m_app.store()));
            if (!(tap("step-1214") && tap("send-counts"))) {
                return false;
            }
            m_hotel.state(DocumentName{document_kind::kRoom, "1214"}, "pms", Role::Pms, StayCheckedOut{});
            m_app.tablet().hear(m_hotel.sync(m_app.store()));
            return m_walker.until([&] { return m_walker.reads("1 needs attention"); });
        });
        step("the card says what stands now, and leaves when it is read", [&] {
            return tap("go-attention") && m_walker.until([&] { return m_walker.reads("Stands now"); }) &&
                   (targets("attention"), tap("read")) &&
                   m_walker.until([&] { return m_walker.reads("Nothing needs attention"); });
        });
        step("with everything acknowledged, and only then, the chip says so", [&] {
            return m_app.tablet().queue().empty() && m_walker.until([&] { return m_walker.reads("All at server"); });
        });
    }

    void locking()
    {
        step("dark, and for the left hand", [&] {
            return tap("go-more") && (targets("more"), tap("choice-dark")) && tap("choice-left") &&
                   m_app.models().preferences->theme() == "dark" && m_app.models().preferences->hand() == "left" &&
                   tap("choice-right") && tap("choice-light");
        });
        step("locked, the PIN of the same person brings everything back", [&] {
            return tap("go-rooms") && tap("room-1212") && tap("damage") && (m_app.models().session->lock(), true) &&
                   m_walker.until([&] { return m_walker.sees("pin-pad") && !m_walker.sees("pages"); }) && enterPin() &&
                   m_walker.until([&] { return m_walker.property("what-drain-blocked", "chosen").toBool(); });
        });
        step("somebody else gets their own rooms", [&] {
            m_app.models().session->lock();
            return tap("someone-else") && tap("person-u-maria") && enterPin() &&
                   m_walker.until([&] { return m_walker.sees("room-1104") && !m_walker.sees("room-1212"); });
        });
    }

    void leaving()
    {
        step("at other sizes everything is still there", [&] {
            for (const QSize size : {QSize{800, 1280}, QSize{1920, 1200}}) {
                m_app.window().resize(size);
                m_walker.settle();
                if (!(tap("go-rooms") && tap("go-stock") && tap("go-floor"))) {
                    return false;
                }
                targets("floor");
            }
            return true;
        });
        step("signing out asks who is next", [&] {
            return tap("go-more") && tap("sign-out") && m_walker.until([&] { return m_walker.sees("person-u-li"); });
        });
    }

    bool enterPin() { return pin(QString::fromLatin1(kDemoPin)); }

    QString roomState(const QString& card) const { return m_walker.property(card, "roomState").toString(); }

    std::int64_t levelOf(const std::string& stock) const
    {
        const auto shown = m_app.tablet().show(DocumentName{document_kind::kStock, stock});
        const auto* level = shown.as<StockLevel>();
        return level != nullptr ? level->level : 0;
    }

    TabletApp& m_app;
    DemoHotel& m_hotel;
    Walker& m_walker;
};

} // namespace

bool walkAll(TabletApp& app, DemoHotel& hotel, const QString& pictures)
{
    return Walk{app, hotel, pictures}.all();
}

} // namespace turndown::ui
