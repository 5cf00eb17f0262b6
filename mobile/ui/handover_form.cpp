#include "mobile/ui/handover_form.hpp"

#include "mobile/core/shift_end.hpp"
#include "mobile/ui/draft.hpp"
#include "mobile/ui/going_on.hpp"

#include <QStringList>

namespace turndown::ui {

namespace {

const std::string kForm = "handover";

bool isAtWork(Shift shift)
{
    return shift != Shift::Off && shift != Shift::Leave && shift != Shift::Sick;
}

/// By the roster; else what the time of day suggests.
Shift shiftNow(const Hotel& hotel)
{
    const auto duty = hotel.person() ? hotel.dutyOf(hotel.person()->id) : std::nullopt;
    if (duty && isAtWork(duty->shift)) {
        return duty->shift;
    }
    const int hour = hotel.timeOfDay(hotel.now()) / 60;
    if (hour < 6 || hour >= 22) {
        return Shift::Night;
    }
    return hour < 14 ? Shift::Early : Shift::Late;
}

/// Only what people wrote is kept as it stood; what has codes is told to each in their own language.
std::string asItStands(const tablet::ShownDocument& shown)
{
    const auto* entry = shown.as<LogEntry>();
    return entry == nullptr ? std::string{} : entry->text;
}

} // namespace

HandoverForm::HandoverForm(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_items{{"kind", "about", "code", "who", "chosen"}}
{
}

void HandoverForm::open()
{
    const auto draft = recallDraft(m_hotel, kForm);
    m_shift = draft.value("shift", text(nameOf(shiftNow(m_hotel)))).toString();
    m_words = draft.value("words").toString();
    const QStringList leftOut = draft.value("leftOut").toStringList();
    m_leftOut = {leftOut.begin(), leftOut.end()};
    refreshItems();
    emit changed();
}

void HandoverForm::choose(const QString& doc, bool chosen)
{
    if (chosen) {
        m_leftOut.remove(doc);
    } else {
        m_leftOut.insert(doc);
    }
    refreshItems();
    keep();
}

bool HandoverForm::send()
{
    const auto shift = named<Shift>(plain(m_shift));
    if (!shift) {
        return false;
    }
    HandoverOffered offered;
    offered.day = m_hotel.businessDay();
    offered.shift = *shift;
    offered.text = plain(m_words.trimmed());
    for (const auto& shown : tablet::goingOn(m_hotel.tablet())) {
        const DocumentName& name = shown.document->name;
        if (!m_leftOut.contains(text(name.text()))) {
            offered.items.push_back({name, asItStands(shown), {}, {}});
        }
    }
    const DocumentName doc{document_kind::kHandover, "new"};
    if (!m_taps.perform(doc, offered, QStringLiteral("handover.offered"), {})) {
        return false;
    }
    keepDraft(m_hotel, kForm, {});
    open();
    return true;
}

void HandoverForm::setShift(const QString& shift)
{
    if (m_shift != shift) {
        m_shift = shift;
        keep();
    }
}

void HandoverForm::setWords(const QString& words)
{
    if (m_words != words) {
        m_words = words;
        keep();
    }
}

void HandoverForm::keep()
{
    QVariantMap draft;
    if (!m_words.isEmpty() || !m_leftOut.isEmpty()) {
        draft = {{"shift", m_shift}, {"words", m_words}, {"leftOut", QStringList{m_leftOut.begin(), m_leftOut.end()}}};
    }
    keepDraft(m_hotel, kForm, draft);
    emit changed();
}

void HandoverForm::refreshItems()
{
    std::vector<Row> rows;
    for (const auto& shown : tablet::goingOn(m_hotel.tablet())) {
        const QString doc = text(shown.document->name.text());
        const QVariantMap line = goingOnLine(m_hotel, shown.document->name);
        rows.push_back({doc, {line["kind"], line["about"], line["code"], line["who"], !m_leftOut.contains(doc)}});
    }
    m_items.setRows(std::move(rows));
}

} // namespace turndown::ui
