#include "mobile/ui/room_screen.hpp"

#include "mobile/core/inspection_queue.hpp"
#include "mobile/core/minibars.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/ui/catalogue.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/history_rows.hpp"
#include "mobile/ui/inspect_form.hpp"
#include "mobile/ui/photo_source.hpp"
#include "mobile/ui/room_row.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

QString dayText(const std::optional<Day>& day)
{
    return day ? text(formatDay(*day)) : QString{};
}

bool isOpenDefect(const WorkOrder& order)
{
    return order.state == WorkOrderState::Open || order.state == WorkOrderState::Accepted;
}

/// Why lines of the check failed, by the lines' names.
QVariantMap reasonsOf(const Room& room, const Hotel& hotel)
{
    QVariantMap reasons;
    for (const auto& [line, reason] : room.inspection.reasons) {
        reasons.insert(lineName(hotel, line), text(reason));
    }
    return reasons;
}

/// What the inspector took of lines that failed, by the lines' names.
QVariantMap failedPhotosOf(const Room& room, const Hotel& hotel)
{
    QVariantMap photos;
    for (const auto& [line, photo] : room.inspection.photos) {
        photos.insert(lineName(hotel, line), shownPhotos(hotel, std::vector{photo}));
    }
    return photos;
}

/// Why the room is marked, by the marks' codes.
QVariantMap flagReasonsOf(const Room& room)
{
    QVariantMap reasons;
    for (const auto& [flag, reason] : room.flagReasons) {
        reasons.insert(text(nameOf(flag)), text(reason));
    }
    return reasons;
}

} // namespace

RoomScreen::RoomScreen(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_taps{taps},
      m_history{historyRoles()},
      m_defects{{"category", "what", "priority", "hazard", "state", "who", "when", "pending", "photos"}},
      m_notes{{"words", "code", "who", "when"}}
{
    connect(&m_hotel, &Hotel::personChanged, this, &RoomScreen::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, &RoomScreen::noteDraftChanged);
    connect(&m_hotel, &Hotel::languageChanged, this, &RoomScreen::refresh);
    connect(&m_hotel, &Hotel::photosChanged, this, &RoomScreen::refresh);
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        const bool ours = std::find(documents.begin(), documents.end(), roomDocument(m_number)) != documents.end();
        if (ours || documents.empty() || concerns(documents, document_kind::kWorkOrder)) {
            refresh();
        }
    });
}

void RoomScreen::setNumber(const QString& number)
{
    if (m_number != number) {
        m_number = number;
        refresh();
        emit numberChanged();
        emit noteDraftChanged();
    }
}

QString RoomScreen::noteDraft() const
{
    return recallDraft(m_hotel, "note room/" + plain(m_number)).value("words").toString();
}

void RoomScreen::setNoteDraft(const QString& words)
{
    if (words != noteDraft()) {
        keepNote(words, noteCode());
    }
}

QString RoomScreen::noteCode() const
{
    return recallDraft(m_hotel, "note room/" + plain(m_number)).value("code").toString();
}

void RoomScreen::setNoteCode(const QString& code)
{
    if (code != noteCode()) {
        keepNote(noteDraft(), code);
    }
}

void RoomScreen::keepNote(const QString& words, const QString& code)
{
    const bool empty = words.isEmpty() && code.isEmpty();
    keepDraft(m_hotel, "note room/" + plain(m_number),
              empty ? QVariantMap{} : QVariantMap{{"words", words}, {"code", code}});
    emit noteDraftChanged();
}

bool RoomScreen::start(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    if (known == nullptr) {
        return false;
    }
    RoomStarted started;
    started.turn = known->turn;
    started.task = known->task.kind;
    if (known->task.state == TaskState::Started) {
        started.over = known->task.startedOp; // What it takes over is what stands on this screen.
    }
    return m_taps.perform(roomDocument(room), started, QStringLiteral("room.started"), room);
}

bool RoomScreen::pause(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    return known != nullptr &&
           m_taps.perform(roomDocument(room), RoomPaused{known->turn}, QStringLiteral("room.paused"), room);
}

bool RoomScreen::abandon(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    return known != nullptr &&
           m_taps.perform(roomDocument(room), RoomAbandoned{known->turn}, QStringLiteral("room.abandoned"), room);
}

bool RoomScreen::setService(const QString& room, const QString& flag)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    const auto wanted = named<ServiceFlag>(plain(flag));
    if (known == nullptr || !wanted) {
        return false;
    }
    RoomServiceSet set;
    set.turn = known->turn;
    set.flag = *wanted;
    set.after = Answer{known->service.op};
    return m_taps.perform(roomDocument(room), set, QStringLiteral("service.") + flag, room);
}

bool RoomScreen::note(const QString& room, const QString& words, const QString& code)
{
    const bool kept = m_taps.perform(roomDocument(room), RoomNoted{plain(words.trimmed()), plain(code)},
                                     QStringLiteral("room.noted"), room);
    if (kept && room == m_number) {
        keepNote({}, {});
    }
    return kept;
}

bool RoomScreen::askTouchUp(const QString& room, const QString& reason)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    return known != nullptr && m_taps.perform(roomDocument(room), RoomTouchUpAsked{known->turn, plain(reason)},
                                              QStringLiteral("room.touch_up_asked"), room);
}

bool RoomScreen::pass(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    if (known == nullptr) {
        return false;
    }
    RoomInspected inspected;
    inspected.turn = known->turn;
    inspected.cleanedOp = known->task.cleanedOp;
    inspected.passed = true;
    inspected.score = tablet::scoreOf(0, 0);
    return m_taps.perform(roomDocument(room), inspected, QStringLiteral("inspected.passed"), room);
}

void RoomScreen::refresh()
{
    if (m_number.isEmpty()) {
        return;
    }
    const auto shown = m_hotel.tablet().show(roomDocument(m_number));
    if (shown.as<Room>() != nullptr) {
        m_facts = factsOf(shown);
    } else {
        m_facts.clear();
    }
    refreshHistory();
    refreshDefects();
    emit changed();
}

QVariantMap RoomScreen::factsOf(const tablet::ShownDocument& shown) const
{
    const Room& room = *shown.as<Room>();
    QVariantMap facts;
    const Row row = roomRow(shown, m_hotel);
    for (int role = 0; role < roomRoles().size(); ++role) {
        facts.insert(QString::fromUtf8(roomRoles()[role]), row.values[role]);
    }
    const auto type = m_hotel.tablet().show(DocumentName{document_kind::kRoomType, room.type});
    const auto* known = type.as<RoomType>();
    facts.insert("type", known != nullptr ? m_hotel.inWords(known->names, room.type) : text(room.type));
    facts.insert("occupancy", text(nameOf(room.occupancy)));
    facts.insert("service", text(nameOf(room.service.flag)));
    facts.insert("condition", text(nameOf(room.condition)));
    facts.insert("taskState", text(nameOf(room.task.state)));
    facts.insert("minibar", linesOf(m_hotel, tablet::lackingIn(room)));
    facts.insert("adults", room.guests.adults);
    facts.insert("children", room.guests.children);
    facts.insert("babies", room.guests.babies);
    facts.insert("requests", room.guests.requests);
    facts.insert("arrival", dayText(room.arrival));
    facts.insert("departure", dayText(room.departure));
    facts.insert("nextArrival", room.expected.empty() ? QString{} : dayText(room.expected.front().arrival));
    facts.insert("businessDay", dayText(room.businessDay));
    if (room.observed) {
        facts.insert("seenOccupied", room.observed->occupied);
        facts.insert("seenPersons", room.observed->persons.value_or(-1));
        facts.insert("seenLuggage", room.observed->luggage ? text(nameOf(*room.observed->luggage)) : QString{});
        facts.insert("seenBy", m_hotel.staffName(room.observed->by));
        facts.insert("seenAt", m_hotel.clockText(room.observed->at));
    }
    facts.insert("flagReasons", flagReasonsOf(room));
    facts.insert("touchUpReason", text(room.task.reason));
    addCare(facts, room);
    facts.insert("mayPass", m_hotel.person() && tablet::mayPass(room, *m_hotel.person()));
    facts.insert("passBar", passBarCode(room, m_hotel));
    facts.insert("failCount", room.inspection.failCount);
    facts.insert("inspectedBy", room.inspection.by ? m_hotel.staffName(*room.inspection.by) : QString{});
    QStringList failed;
    for (const std::string& line : room.inspection.failed) {
        failed.append(lineName(m_hotel, line));
    }
    facts.insert("failed", failed);
    facts.insert("reasons", reasonsOf(room, m_hotel));
    facts.insert("failedPhotos", failedPhotosOf(room, m_hotel));
    facts.insert("pictures", known != nullptr ? shownPhotos(m_hotel, known->pictures) : QVariantList{});
    return facts;
}

void RoomScreen::addCare(QVariantMap& facts, const Room& room) const
{
    const auto& person = m_hotel.person();
    facts.insert("mayLeave", person && tablet::mayAbandon(room, *person));
    facts.insert("mayAskTouchUp", person && tablet::mayAskTouchUp(room, *person));
    facts.insert("mayAskAfterGuest", person && tablet::mayAskAfterGuest(person->role));
    facts.insert("keptOut", unseen(room, m_hotel).has_value());
    if (const auto& welfare = room.service.welfare) {
        facts.insert("welfareResult", text(nameOf(welfare->result)));
        facts.insert("welfareBy", m_hotel.staffName(welfare->by));
        facts.insert("welfareAt", m_hotel.clockText(welfare->at));
        facts.insert("welfareWords", text(welfare->text));
    }
}

void RoomScreen::refreshHistory()
{
    m_history.setRows(historyRows(roomDocument(m_number), m_hotel));

    std::vector<Row> notes;
    const auto shown = m_hotel.tablet().show(roomDocument(m_number));
    if (const auto* room = shown.as<Room>()) {
        for (auto note = room->notes.rbegin(); note != room->notes.rend(); ++note) {
            notes.push_back(
                {text(note->op.text()),
                 {text(note->text), text(note->code), m_hotel.staffName(note->by), m_hotel.clockText(note->at)}});
        }
    }
    m_notes.setRows(std::move(notes));
}

void RoomScreen::refreshDefects()
{
    std::vector<Row> rows;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kWorkOrder)) {
        const auto* order = shown.as<WorkOrder>();
        if (order != nullptr && text(order->room) == m_number && isOpenDefect(*order)) {
            rows.push_back(
                {text(shown.document->name.text()),
                 {text(order->category), text(order->what), text(nameOf(order->priority)), order->hazard,
                  text(nameOf(order->state)), m_hotel.staffName(order->reportedBy),
                  m_hotel.clockText(order->reportedAt), !shown.pending.empty(), shownPhotos(m_hotel, order->photos)}});
        }
    }
    m_defects.setRows(std::move(rows));
}

} // namespace turndown::ui
