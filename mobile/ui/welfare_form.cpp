#include "mobile/ui/welfare_form.hpp"

#include "mobile/ui/draft.hpp"

namespace turndown::ui {

WelfareForm::WelfareForm(Hotel& hotel, Taps& taps, QObject* parent) : QObject{parent}, m_hotel{hotel}, m_taps{taps} {}

void WelfareForm::open(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const auto* known = shown.as<Room>();
    if (known == nullptr) {
        return;
    }
    m_room = room;
    m_turn = known->turn;
    const auto draft = recallDraftOf(m_hotel, form(), m_turn);
    m_result = draft.value("result").toString();
    m_words = draft.value("words").toString();
    emit changed();
}

bool WelfareForm::send()
{
    const auto result = named<WelfareResult>(plain(m_result));
    if (!result) {
        return false;
    }
    const RoomWelfareChecked checked{m_turn, *result, plain(m_words.trimmed())};
    const DocumentName doc = roomDocument(m_room);
    if (!m_taps.perform(doc, checked, QStringLiteral("room.welfare_checked"), m_room)) {
        return false;
    }
    keepDraftOf(m_hotel, form(), m_turn, {});
    open(m_room);
    return true;
}

void WelfareForm::setResult(const QString& result)
{
    if (m_result != result) {
        m_result = result;
        keep();
    }
}

void WelfareForm::setWords(const QString& words)
{
    if (m_words != words) {
        m_words = words;
        keep();
    }
}

void WelfareForm::keep()
{
    QVariantMap draft;
    if (!m_result.isEmpty() || !m_words.isEmpty()) {
        draft = {{"result", m_result}, {"words", m_words}};
    }
    keepDraftOf(m_hotel, form(), m_turn, draft);
    emit changed();
}

} // namespace turndown::ui
