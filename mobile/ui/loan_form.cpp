#include "mobile/ui/loan_form.hpp"

#include "mobile/ui/draft.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

constexpr int kMost = 99;

} // namespace

LoanForm::LoanForm(Hotel& hotel, Taps& taps, QObject* parent) : QObject{parent}, m_hotel{hotel}, m_taps{taps} {}

void LoanForm::open(const QString& room)
{
    m_room = room;
    const auto draft = recallDraft(m_hotel, form());
    m_what = draft.value("what").toString();
    m_quantity = draft.value("quantity", 1).toInt();
    m_label = draft.value("label").toString();
    emit changed();
}

bool LoanForm::send()
{
    if (!isReady()) {
        return false;
    }
    const auto shown = m_hotel.tablet().show(roomDocument(m_room));
    const auto* room = shown.as<Room>();
    LoanOpened opened;
    opened.room = plain(m_room);
    opened.turn = room == nullptr ? std::nullopt : room->turn;
    opened.what = plain(m_what);
    opened.quantity = m_quantity;
    opened.label = plain(m_label.trimmed());
    if (!m_taps.perform(DocumentName{document_kind::kLoan, "new"}, opened, QStringLiteral("loan.opened"), m_room)) {
        return false;
    }
    keepDraft(m_hotel, form(), {});
    open(m_room);
    return true;
}

void LoanForm::setWhat(const QString& what)
{
    if (m_what != what) {
        m_what = what;
        keep();
    }
}

void LoanForm::setQuantity(int quantity)
{
    m_quantity = std::clamp(quantity, 1, kMost);
    keep();
}

void LoanForm::setLabel(const QString& label)
{
    if (m_label != label) {
        m_label = label;
        keep();
    }
}

void LoanForm::keep()
{
    const bool untouched = m_what.isEmpty() && m_label.isEmpty() && m_quantity == 1;
    const QVariantMap draft{{"what", m_what}, {"quantity", m_quantity}, {"label", m_label}};
    keepDraft(m_hotel, form(), untouched ? QVariantMap{} : draft);
    emit changed();
}

} // namespace turndown::ui
