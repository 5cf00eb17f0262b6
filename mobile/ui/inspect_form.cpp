#include "mobile/ui/inspect_form.hpp"

#include "mobile/core/inspection_queue.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/photo_source.hpp"
#include "mobile/ui/room_row.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

const QString kNotClean = QStringLiteral("not-clean"); ///< What is wrong until somebody says what else.

} // namespace

std::vector<ChecklistLine> roomChecklist(const Hotel& hotel)
{
    const auto shown = hotel.tablet().show(DocumentName{document_kind::kChecklist, "inspection"});
    if (const auto* const checklist = shown.as<Checklist>(); checklist != nullptr && !checklist->lines.empty()) {
        return checklist->lines;
    }
    return {{"general", {}}}; // A room can be sent back also where nobody has written a list.
}

QString lineName(const Hotel& hotel, const std::string& line)
{
    for (const ChecklistLine& known : roomChecklist(hotel)) {
        if (known.code == line) {
            return hotel.inWords(known.names, line);
        }
    }
    return text(line);
}

InspectForm::InspectForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_taps{taps},
      m_book{book},
      m_lines{{"name", "result", "reason", "words", "photos", "standard"}}
{
    connect(&m_hotel, &Hotel::photosChanged, this, &InspectForm::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &InspectForm::refresh);
}

void InspectForm::open(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    if (known == nullptr) {
        return;
    }
    m_room = room;
    m_cleaning = known->task.cleanedOp ? text(known->task.cleanedOp->text()) : QString{};
    m_minor = false;
    m_checklist = roomChecklist(m_hotel);
    m_looks.clear();
    for (const ChecklistLine& line : m_checklist) {
        m_looks[line.code] = {};
    }
    recall();
    refresh();
    emit opened();
}

void InspectForm::setResult(const QString& line, const QString& result)
{
    const auto look = m_looks.find(plain(line));
    const auto said = named<LineResult>(plain(result));
    if (look == m_looks.end() || !said) {
        return;
    }
    look->second.result = *said;
    if (*said == LineResult::Fail && look->second.reason.isEmpty()) {
        look->second.reason = kNotClean;
    }
    keep();
    refresh();
}

void InspectForm::setReason(const QString& line, const QString& code)
{
    if (const auto look = m_looks.find(plain(line)); look != m_looks.end()) {
        look->second.reason = code;
        look->second.words.clear();
        keep();
        refresh();
    }
}

void InspectForm::setWords(const QString& line, const QString& words)
{
    if (const auto look = m_looks.find(plain(line)); look != m_looks.end()) {
        look->second.words = words;
        keep();
        refresh();
    }
}

void InspectForm::setPhoto(const QString& line, const QString& file)
{
    const auto look = m_looks.find(plain(line));
    const QString name = look != m_looks.end() && !file.isEmpty() ? m_book.keep(file) : QString{};
    if (look == m_looks.end() || (name.isEmpty() && !file.isEmpty())) {
        return;
    }
    if (!look->second.photo.isEmpty()) {
        m_book.release(look->second.photo);
    }
    look->second.photo = name;
    keep();
    refresh();
}

bool InspectForm::send()
{
    const auto shown = m_hotel.tablet().show(roomDocument(m_room));
    const Room* room = shown.as<Room>();
    if (room == nullptr) {
        return false;
    }
    RoomInspected inspected;
    inspected.turn = room->turn;
    inspected.cleanedOp = OperationId::parse(plain(m_cleaning)); // What was looked at, whatever has come since.
    inspected.passed = failed() == 0;
    inspected.sample = room->condition == Condition::Inspected;
    inspected.minor = m_minor && !inspected.passed;
    inspected.score = score();
    for (const ChecklistLine& line : m_checklist) {
        const Look& look = m_looks.at(line.code);
        const QString words = look.words.trimmed();
        const bool isWrong = look.result == LineResult::Fail;
        inspected.lines.push_back({line.code, look.result,
                                   isWrong ? plain(words.isEmpty() ? look.reason : words) : std::string{},
                                   isWrong ? plain(look.photo) : std::string{}});
    }
    const QString what = inspected.passed && inspected.sample ? QStringLiteral("inspected.again")
                         : inspected.passed                   ? QStringLiteral("inspected.passed")
                         : inspected.minor                    ? QStringLiteral("inspected.minor")
                                                              : QStringLiteral("inspected.failed");
    if (!m_taps.perform(roomDocument(m_room), inspected, what, m_room)) {
        return false;
    }
    for (const auto& [line, look] : m_looks) {
        m_book.release(look.photo); // The check holds it now, or nobody.
    }
    keepDraft(m_hotel, form(), {});
    return true;
}

QString InspectForm::cleaner() const
{
    const auto shown = m_hotel.tablet().show(roomDocument(m_room));
    const Room* room = shown.as<Room>();
    return room != nullptr && room->task.cleanedBy ? m_hotel.staffName(*room->task.cleanedBy) : QString{};
}

QString InspectForm::bar() const
{
    const auto shown = m_hotel.tablet().show(roomDocument(m_room));
    const Room* room = shown.as<Room>();
    if (room == nullptr) {
        return {};
    }
    if (room->condition == Condition::Inspected) {
        const bool mayAgain = m_hotel.person() && tablet::mayLookAgain(*room, *m_hotel.person());
        return mayAgain ? QString{} : QStringLiteral("already-passed");
    }
    return passBarCode(*room, m_hotel);
}

void InspectForm::setMinor(bool minor)
{
    if (m_minor != minor) {
        m_minor = minor;
        keep();
        emit changed();
    }
}

int InspectForm::failed() const
{
    return counted(LineResult::Fail);
}

int InspectForm::score() const
{
    return tablet::scoreOf(counted(LineResult::Pass), counted(LineResult::Fail));
}

void InspectForm::recall()
{
    const auto draft = recallDraft(m_hotel, form());
    if (draft.value("cleaning").toString() != m_cleaning) {
        return; // It judged an earlier cleaning.
    }
    m_minor = draft.value("minor").toBool();
    const auto looks = draft.value("lines").toMap();
    for (auto& [line, look] : m_looks) {
        const auto kept = looks.value(text(line)).toMap();
        look.result = named<LineResult>(plain(kept.value("result").toString())).value_or(LineResult::Pass);
        look.reason = kept.value("reason").toString();
        look.words = kept.value("words").toString();
        look.photo = kept.value("photo").toString();
    }
}

void InspectForm::keep() const
{
    QVariantMap lines;
    for (const auto& [line, look] : m_looks) {
        if (look.result != LineResult::Pass || !look.photo.isEmpty()) {
            lines.insert(text(line), QVariantMap{{"result", text(nameOf(look.result))},
                                                 {"reason", look.reason},
                                                 {"words", look.words},
                                                 {"photo", look.photo}});
        }
    }
    keepDraft(m_hotel, form(),
              lines.isEmpty() && !m_minor
                  ? QVariantMap{}
                  : QVariantMap{{"cleaning", m_cleaning}, {"minor", m_minor}, {"lines", lines}});
}

void InspectForm::refresh()
{
    std::vector<Row> rows;
    for (const ChecklistLine& line : m_checklist) {
        const Look& look = m_looks.at(line.code);
        rows.push_back({text(line.code),
                        {m_hotel.inWords(line.names, line.code), text(nameOf(look.result)), look.reason, look.words,
                         shownPhotos(m_hotel, look.photo.isEmpty() ? QStringList{} : QStringList{look.photo}),
                         photoSource(m_hotel, line.picture)}});
    }
    m_lines.setRows(std::move(rows));
    emit changed();
}

int InspectForm::counted(LineResult result) const
{
    return static_cast<int>(std::count_if(m_looks.begin(), m_looks.end(),
                                          [&](const auto& entry) { return entry.second.result == result; }));
}

} // namespace turndown::ui
