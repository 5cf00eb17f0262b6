#include "mobile/ui/area_screen.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/ui/area_row.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/history_rows.hpp"
#include "mobile/ui/photo_source.hpp"
#include "mobile/ui/room_row.hpp"
#include "shared/rules/area_rules.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

const DocumentName kChecklist{document_kind::kChecklist, "area"};

DocumentName documentOf(const QString& area)
{
    return DocumentName{document_kind::kArea, plain(area)};
}

QString dayText(const std::optional<Day>& day)
{
    return day ? text(formatDay(*day)) : QString{};
}

} // namespace

AreaScreen::AreaScreen(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_taps{taps},
      m_book{book},
      m_lines{{"name", "needed", "ticked", "failed", "reason", "photos", "standard"}},
      m_history{historyRoles()}
{
    connect(&m_hotel, &Hotel::personChanged, this, &AreaScreen::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &AreaScreen::refresh);
    connect(&m_hotel, &Hotel::photosChanged, this, &AreaScreen::refresh);
    connect(&m_hotel, &Hotel::changed, this, &AreaScreen::hear);
}

void AreaScreen::setArea(const QString& area)
{
    if (m_area != area) {
        m_area = area;
        refresh();
        emit areaChanged();
    }
}

bool AreaScreen::start(const QString& area)
{
    const auto shown = m_hotel.tablet().show(documentOf(area));
    const auto* known = shown.as<Area>();
    if (known == nullptr || !m_hotel.person()) {
        return false;
    }
    AreaStarted started;
    if (tablet::isUnderWay(*known) && known->startedBy != m_hotel.person()->id) {
        started.over = known->startedOp; // What it takes over is what stands on this screen.
    }
    return m_taps.perform(documentOf(area), started, QStringLiteral("area.started"), m_hotel.about(documentOf(area)));
}

bool AreaScreen::pause(const QString& area)
{
    return m_taps.perform(documentOf(area), AreaPaused{}, QStringLiteral("area.paused"),
                          m_hotel.about(documentOf(area)));
}

bool AreaScreen::pass(const QString& area)
{
    const auto shown = m_hotel.tablet().show(documentOf(area));
    const auto* known = shown.as<Area>();
    if (known == nullptr) {
        return false;
    }
    const AreaInspected inspected{known->doneOp, true, {}, {}};
    return m_taps.perform(documentOf(area), inspected, QStringLiteral("inspected.passed"),
                          m_hotel.about(documentOf(area)));
}

void AreaScreen::tick(const QString& line, bool on)
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    if (known == nullptr) {
        return;
    }
    QStringList lines = ticked(*known);
    lines.removeAll(line);
    if (on) {
        lines.append(line);
    }
    keepDraftOf(m_hotel, form(), known->startedOp, lines.isEmpty() ? QVariantMap{} : QVariantMap{{"done", lines}});
    refresh();
}

bool AreaScreen::finish()
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    if (known == nullptr || m_missing > 0 || !m_hotel.person()) {
        return false;
    }
    AreaDone done;
    done.day = m_hotel.businessDay();
    done.minutes =
        static_cast<int>(tablet::timeIn(*known, m_hotel.person()->id, m_hotel.businessDay(), m_hotel.now()).count());
    for (const Row& line : m_lines.rows()) {
        if (ticked(*known).contains(line.key)) {
            done.done.push_back(plain(line.key));
        }
    }
    const auto startedOp = known->startedOp;
    if (!m_taps.perform(documentOf(m_area), done, QStringLiteral("area.done"), m_hotel.about(documentOf(m_area)))) {
        return false;
    }
    keepDraftOf(m_hotel, form(), startedOp, {});
    refresh();
    return true;
}

/// The work that is judged; nothing while none is.
Turn AreaScreen::doneOp() const
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    return known != nullptr ? known->doneOp : Turn{};
}

QVariantMap AreaScreen::failedPhotos() const
{
    const auto names = recallDraftOf(m_hotel, photoForm(), doneOp());
    QVariantMap photos;
    for (auto name = names.begin(); name != names.end(); ++name) {
        photos.insert(name.key(), shownPhotos(m_hotel, QStringList{name.value().toString()}));
    }
    return photos;
}

void AreaScreen::setPhoto(const QString& line, const QString& file)
{
    const QString name = file.isEmpty() ? QString{} : m_book.keep(file);
    if (name.isEmpty() && !file.isEmpty()) {
        return;
    }
    QVariantMap names = recallDraftOf(m_hotel, photoForm(), doneOp());
    m_book.release(names.take(line).toString());
    if (!name.isEmpty()) {
        names.insert(line, name);
    }
    keepDraftOf(m_hotel, photoForm(), doneOp(), names);
    emit failedChanged();
}

QVariantMap AreaScreen::failed() const
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    return known != nullptr ? recallDraftOf(m_hotel, checkForm(), known->doneOp) : QVariantMap{};
}

void AreaScreen::markFailed(const QString& line, bool on, const QString& reason)
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    if (known == nullptr) {
        return;
    }
    QVariantMap lines = failed();
    if (on) {
        lines.insert(line, reason);
    } else {
        lines.remove(line);
        setPhoto(line, {});
    }
    keepDraftOf(m_hotel, checkForm(), known->doneOp, lines);
    emit failedChanged();
}

bool AreaScreen::fail()
{
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    const QVariantMap failedLines = failed();
    if (known == nullptr || failedLines.isEmpty()) {
        return false;
    }
    AreaInspected inspected{known->doneOp, false, {}, {}};
    const QVariantMap photos = recallDraftOf(m_hotel, photoForm(), known->doneOp);
    for (const Row& line : m_lines.rows()) {
        const auto result = failedLines.contains(line.key) ? LineResult::Fail : LineResult::Pass;
        inspected.lines.push_back({plain(line.key), result, plain(failedLines.value(line.key).toString().trimmed()),
                                   plain(photos.value(line.key).toString())});
    }
    const auto doneOp = known->doneOp;
    if (!m_taps.perform(documentOf(m_area), inspected, QStringLiteral("inspected.failed"),
                        m_hotel.about(documentOf(m_area)))) {
        return false;
    }
    for (const QVariant& photo : photos) {
        m_book.release(photo.toString()); // The check holds it now.
    }
    keepDraftOf(m_hotel, checkForm(), doneOp, {});
    keepDraftOf(m_hotel, photoForm(), doneOp, {});
    emit failedChanged();
    return true;
}

void AreaScreen::hear(const std::vector<DocumentName>& documents)
{
    const bool ours = std::find(documents.begin(), documents.end(), documentOf(m_area)) != documents.end();
    if (ours || documents.empty() || concerns(documents, document_kind::kChecklist) ||
        concerns(documents, document_kind::kProperty)) {
        refresh();
    }
}

void AreaScreen::refresh()
{
    if (m_area.isEmpty()) {
        return;
    }
    const auto shown = m_hotel.tablet().show(documentOf(m_area));
    const auto* known = shown.as<Area>();
    m_facts = known != nullptr ? factsOf(shown) : QVariantMap{};
    refreshLines(known != nullptr ? *known : Area{});
    m_history.setRows(historyRows(documentOf(m_area), m_hotel));
    emit changed();
    emit failedChanged();
}

QVariantMap AreaScreen::factsOf(const tablet::ShownDocument& shown) const
{
    const Area& area = *shown.as<Area>();
    const Day today = m_hotel.businessDay();
    const auto& person = m_hotel.person();
    QVariantMap facts;
    const Row row = areaRow(shown, m_hotel);
    for (int role = 0; role < roomRoles().size(); ++role) {
        facts.insert(QString::fromUtf8(roomRoles()[role]), row.values[role]);
    }
    facts.insert("mayTick", person && area.state == TaskState::Started && area.startedBy == person->id);
    facts.insert("mayInspect", person && tablet::mayInspect(area, *person));
    facts.insert("doneBy", area.doneBy ? m_hotel.staffName(*area.doneBy) : QString{});
    facts.insert("doneAt", area.doneAt ? m_hotel.clockText(*area.doneAt) : QString{});
    facts.insert("doneDay", dayText(area.doneDay));
    facts.insert("dueDay", dayText(areaDue(area, today)));
    facts.insert("today", dayText(today));
    facts.insert("cycleDays", area.cycleDays);
    facts.insert("failCount", area.inspection.failCount);
    facts.insert("inspectedBy", area.inspection.by ? m_hotel.staffName(*area.inspection.by) : QString{});
    return facts;
}

QStringList AreaScreen::ticked(const Area& area) const
{
    return recallDraftOf(m_hotel, form(), area.startedOp).value("done").toStringList();
}

void AreaScreen::refreshLines(const Area& area)
{
    const auto shown = m_hotel.tablet().show(kChecklist);
    const auto* checklist = shown.as<Checklist>();
    const QStringList done = ticked(area);
    const auto& failed = area.inspection.failed;
    std::vector<Row> rows;
    m_missing = 0;
    for (const ChecklistLine& line : checklist != nullptr ? checklist->lines : std::vector<ChecklistLine>{}) {
        const bool isTicked = done.contains(text(line.code));
        const bool hasFailed = std::find(failed.begin(), failed.end(), line.code) != failed.end();
        const auto reason = area.inspection.reasons.find(line.code);
        const auto photo = area.inspection.photos.find(line.code);
        rows.push_back(
            {text(line.code),
             {m_hotel.inWords(line.names, line.code), line.required, isTicked, hasFailed,
              reason != area.inspection.reasons.end() ? text(reason->second) : QString{},
              photo != area.inspection.photos.end() ? shownPhotos(m_hotel, std::vector{photo->second}) : QVariantList{},
              photoSource(m_hotel, line.picture)}});
        m_missing += line.required && !isTicked ? 1 : 0;
    }
    m_lines.setRows(std::move(rows));
}

} // namespace turndown::ui
