#include "mobile/app/self_test.hpp"
#include "mobile/app/shift_words.hpp"
#include "mobile/app/steps.hpp"

#include <QDir>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

namespace turndown::ui {

namespace {

/// Li Na's shift, as sentences about the hotel.
class ShiftWalk : private Steps {
public:
    ShiftWalk(TabletApp& app, DemoHotel& hotel, const ShiftWords& words, const QString& pictures)
        : Steps{app, pictures}, m_app{app}, m_hotel{hotel}, m_words{words}, m_walker{walker()}, m_pictures{pictures}
    {
    }

    bool all()
    {
        signingIn();
        news();
        order();
        firstRoom();
        doorSigns();
        observation();
        defectsAndSupplies();
        theRest();
        lead();
        return sum();
    }

private:
    void signingIn()
    {
        step("she signs in without a network", [&] {
            m_hotel.away = true;
            return sees(m_words.whoAreYou) && tap("person-u-li") && enterPin() &&
                   m_walker.until([&] { return m_walker.sees("room-1203"); });
        });
        act("choosing my language", 2, [&] { return tap("go-more") && tap(choice()); });
        step("the tablet speaks it at once", [&] { return tap("go-rooms") && sees(m_words.toDo); });
        step("with nothing new, the strip says how to set my order",
             [&] { return sees(m_words.howToOrder) && (picture("shift-01-rooms"), true); });
        targets("my rooms");
    }

    void news()
    {
        step("what the office and the front desk change is told in words, and no card moves for it", [&] {
            const QPointF before = placeOf("room-1203");
            m_hotel.away = false;
            office("1003", RoomAssigned{std::optional{StaffId{"u-li"}}, std::nullopt, std::nullopt});
            const bool given = sees(m_words.gaveYou);
            office("1209", RoomFlagged{RoomFlag::Rush, true, {}});
            const bool rush = sees(m_words.isRush);
            m_hotel.state(DocumentName{document_kind::kRoom, "1214"}, "pms", Role::Pms, StayCheckedOut{});
            hear();
            const bool out = sees(m_words.checkedOut);
            m_hotel.away = true;
            return given && rush && out && placeOf("room-1203") == before && (picture("shift-02-strip"), true);
        });
        targets("strip");
        step("all of it is read in a list, and put away", [&] {
            const bool listed = tap("latest-change") && sees(m_words.gaveYou) && sees(m_words.isRush);
            picture("shift-03-changes");
            return listed && (targets("changes"), tap("dismiss-all")) && sees(m_words.howToOrder);
        });
    }

    void order()
    {
        step("1212 is dragged before 1205, and stands there", [&] {
            return m_walker.drag("room-1212", "room-1205") && sees(m_words.moved) && stands("room-1203", "room-1212") &&
                   stands("room-1212", "room-1205") && stands("room-1205", "room-1207") &&
                   (picture("shift-04-moved"), true);
        });
        step("what the lead orders during a drag moves nothing under the finger, and is shown after", [&] {
            bool still = false;
            m_hotel.away = false;
            hear(); // Her own order first: what is said later stands.
            const bool dragged = m_walker.drag("room-1209", "room-1209", [&] {
                office("1211", RoomAssigned{std::nullopt, std::nullopt, 1});
                still = placeOf("room-1203") == placeOf("my-rooms") + QPointF{8, 8} && stands("room-1207", "room-1211");
            });
            m_hotel.away = true;
            return dragged && still && !m_walker.sees("drop-place") && stands("room-1211", "room-1203") &&
                   stands("room-1207", "room-1209");
        });
        step("and on its page one place earlier and later again", [&] {
            return tap("room-1212") && tap("earlier") && tap("later") && sees(m_words.place) &&
                   (targets("room"), tap("back"));
        });
    }

    void firstRoom()
    {
        act("starting a room", 1, [&] { return tap("step-1203") && sees(m_words.started); });
        act("finishing a room", 2, [&] { return tap("step-1203") && tap("send-counts") && sees(m_words.cleaned); });
        step("it is clean, and stands at the end",
             [&] { return sees(m_words.clean) && stands("room-1216", "room-1203"); });
    }

    void doorSigns()
    {
        step("the guest of 1211 does not want to be disturbed", [&] { return tap("room-1211"); });
        act("noting do not disturb", 1, [&] { return tap("sign-dnd") && sees(m_words.doNotDisturb); });
        step("the room sinks behind the open ones",
             [&] { return tap("back") && stands("room-1216", "room-1211") && stands("room-1211", "room-1203"); });
        step("1215 is double-locked: nobody enters, and nothing can be started there", [&] {
            return tap("room-1215") && tap("sign-double-lock") && sees(m_words.nobodyEnters) &&
                   !m_walker.sees("step") && (picture("shift-05-double-lock"), tap("back")) &&
                   !m_walker.sees("step-1215");
        });
    }

    void observation()
    {
        step("what she saw in 1212 differs from what the front desk says", [&] {
            const bool filled = tap("room-1212") && tap("observation") && tap("seen-vacant") && tap("luggage-none") &&
                                sees(m_words.discrepancy);
            picture("shift-06-observation");
            targets("observation");
            return filled && tap("send-observation") && sees(m_words.discrepancy) && sees(m_words.seenBy) &&
                   (picture("shift-07-seen"), tap("back")) && sees(m_words.discrepancy);
        });
    }

    void defectsAndSupplies()
    {
        step("1205 is opened", [&] { return tap("room-1205"); });
        act("reporting a defect", 4, [&] {
            return tap("damage") && tap("category-plumbing") && tap("what-tap-leaks") && tap("send-damage") &&
                   sees(m_words.tapLeaks);
        });
        act("reporting a defect with its photo", 5, [&] {
            return tap("damage") && tap("category-electrical") && tap("what-lamp-out") && tap("latest-0") &&
                   tap("send-damage") && m_walker.until([&] { return m_walker.sees("photo-0"); }) &&
                   m_app.tablet().chip().photosWaiting == 1;
        });
        step("an older picture is found among all of them, and taken off again", [&] {
            return tap("damage") && tap("category-electrical") && tap("what-lamp-out") && tap("more-pictures") &&
                   tap("picture-4") && m_walker.until([&] { return m_walker.sees("remove-photo-0"); }) &&
                   (targets("damage"), tap("remove-photo-0")) &&
                   m_walker.until([&] { return !m_walker.sees("remove-photo-0"); }) && tap("back");
        });
        step("a towel is taken besides", [&] {
            return tap("supplies") && tapIn("count-bath-towel", "more") && tap("send-counts") && sees(m_words.used);
        });
        step("a half-written note survives the lock, word by word", [&] {
            if (!tap("note") || !m_walker.until([&] { return m_walker.sees("note-words"); })) {
                return false;
            }
            m_walker.type("Cot behind");
            m_app.models().session->lock();
            return enterPin() && m_walker.until([&] { return noteWords() == "Cot behind"; });
        });
        step("also another person at the tablet in between", [&] {
            m_app.models().session->lock();
            const bool hers = tap("someone-else") && tap("person-u-maria") && enterPin() && tap("room-1104") &&
                              tap("note") && m_walker.until([&] { return m_walker.sees("note-words"); }) &&
                              noteWords().isEmpty();
            m_app.models().session->lock();
            return hers && tap("someone-else") && tap("person-u-li") && enterPin() && sees(m_words.toDo) &&
                   tap("room-1205") && tap("note") && m_walker.until([&] { return noteWords() == "Cot behind"; }) &&
                   tap("send-note") && tap("back");
        });
    }

    void theRest()
    {
        step("room after room is cleaned in her order", [&] {
            bool all = tap("step-1207") && tap("send-counts"); // She was at it already.
            for (const char* number : {"1212", "1205", "1209", "1214", "1216", "1003", "1208"}) {
                const QString button = QStringLiteral("step-") + QLatin1String{number};
                all = tap(button) && tap(button) && tap("send-counts") && all;
            }
            return all;
        });
        step("nothing is left that could be done", [&] {
            return tap("filter-to-do") && sees(m_words.nothingLeft) && sees(m_words.stillShut) &&
                   sees(m_words.progress) && (picture("shift-08-done"), tap("filter-all"));
        });
        step("all of it waits on the tablet", [&] {
            hear();
            return sees(m_words.offline) && m_app.tablet().queue().size() > 20;
        });
        step("with a network all of it is taken, nothing is overtaken", [&] {
            m_hotel.away = false;
            hear();
            return sees(m_words.allAtServer) && m_app.tablet().queue().empty() && m_app.tablet().attention().empty();
        });
        step("she signs off", [&] { return tap("go-more") && tap("sign-out") && sees(m_words.whoAreYou); });
    }

    void lead()
    {
        step("the lead looks at a cleaned room", [&] {
            return tap("person-u-chen") && enterPin() && tap("go-more") && tap(choice()) && tap("go-floor") &&
                   tap("cell-1102");
        });
        act("passing a room", 1, [&] { return tap("step") && sees(m_words.passed); });
    }

    void office(const char* room, const OperationBody& body)
    {
        m_hotel.state(DocumentName{document_kind::kRoom, room}, "u-chen", Role::Lead, body);
        hear();
    }

    void hear() { m_app.tablet().hear(m_hotel.sync(m_app.store())); }

    bool sees(const char* words)
    {
        return m_walker.until([&] { return m_walker.reads(QString::fromUtf8(words)); });
    }

    bool enterPin() { return pin(QString::fromLatin1(kDemoPin)); }

    [[nodiscard]] QString choice() const { return QStringLiteral("choice-") + QLatin1String{m_words.tag}; }
    [[nodiscard]] QString noteWords() const { return m_walker.property("note-words", "text").toString(); }

    [[nodiscard]] QPointF placeOf(const char* item) const
    {
        const QQuickItem* found = m_walker.find(item);
        return found != nullptr ? found->mapToScene({}) : QPointF{};
    }

    /// One card stands before another on the list.
    bool stands(const char* one, const char* before)
    {
        return m_walker.until([&] {
            const QPointF first = placeOf(one);
            const QPointF second = placeOf(before);
            return m_walker.sees(one) && m_walker.sees(before) &&
                   (first.y() < second.y() || (first.y() == second.y() && first.x() < second.x()));
        });
    }

    void picture(const char* scene)
    {
        if (!m_pictures.isEmpty()) {
            m_walker.settle();
            const auto name = QStringLiteral("%1-%2.png").arg(QLatin1String{scene}, QLatin1String{m_words.tag});
            m_app.window().grabWindow().save(QDir{m_pictures}.filePath(name));
        }
    }

    TabletApp& m_app;
    DemoHotel& m_hotel;
    const ShiftWords& m_words;
    Walker& m_walker;
    QString m_pictures;
};

} // namespace

bool walkShift(const AppOptions& options, const QString& language, const QString& pictures)
{
    AppOptions own = options;
    own.data = options.data / ("shift-" + language.toStdString());
    own.language = language;
    const bool upright = language == QLatin1String{"zh-CN"}; // So that both ways of holding the tablet are walked.
    own.size = upright ? QSize{800, 1280} : QSize{1280, 800};
    own.theme = upright ? QStringLiteral("dark") : QStringLiteral("light");
    return walkOnFreshTablet(own, "A shift in " + language.toStdString(), [&](TabletApp& app, DemoHotel& hotel) {
        return ShiftWalk{app, hotel, shiftWords(language), pictures}.all();
    });
}

} // namespace turndown::ui
