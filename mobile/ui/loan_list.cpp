#include "mobile/ui/loan_list.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

namespace {

DocumentName documentOf(const QString& loan)
{
    return DocumentName{document_kind::kLoan, plain(loan)};
}

QString codeOf(tablet::LoanPart part)
{
    switch (part) {
    case tablet::LoanPart::Warned:
        return QStringLiteral("warned");
    case tablet::LoanPart::Mine:
        return QStringLiteral("mine");
    case tablet::LoanPart::Elsewhere:
        return QStringLiteral("elsewhere");
    }
    return {};
}

} // namespace

LoanList::LoanList(Hotel& hotel, Taps& taps, Scope scope, QObject* parent)
    : RowModel{{"part", "heads", "room", "what", "out", "quantity", "label", "words", "warning", "movedTo", "dueAt",
                "late", "by", "at", "pending"},
               parent},
      m_hotel{hotel},
      m_taps{taps},
      m_scope{scope}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &LoanList::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &LoanList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &LoanList::refresh);
    refresh();
}

bool LoanList::takeBack(const QString& loan, int quantity)
{
    return m_taps.perform(documentOf(loan), LoanReturned{quantity}, QStringLiteral("loan.returned"),
                          m_hotel.about(documentOf(loan)));
}

bool LoanList::follow(const QString& loan)
{
    const auto shown = m_hotel.tablet().show(documentOf(loan));
    const auto* lent = shown.as<Loan>();
    const auto rooms = m_hotel.tablet().list(document_kind::kRoom);
    const Document* const there = lent == nullptr ? nullptr : outlookOfLoan(*lent, rooms).movedTo;
    if (there == nullptr) {
        return false;
    }
    const Room& room = std::get<Room>(there->body);
    return m_taps.perform(documentOf(loan), LoanMoved{room.number, room.turn}, QStringLiteral("loan.moved"),
                          text(room.number));
}

void LoanList::setRoom(const QString& room)
{
    if (m_room != room) {
        m_room = room;
        refresh();
        emit roomChanged();
    }
}

void LoanList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kLoan) || concerns(documents, document_kind::kRoom) ||
        concerns(documents, document_kind::kStaff)) {
        refresh();
    }
}

LoanOutlook LoanList::outlookOfLoan(const Loan& loan, const std::vector<tablet::ShownDocument>& rooms) const
{
    std::vector<const Document*> all;
    all.reserve(rooms.size());
    const Document* here = nullptr;
    for (const auto& shown : rooms) {
        all.push_back(shown.document.get());
        here = shown.document->name.key() == loan.room ? shown.document.get() : here;
    }
    return outlookOf(loan, here, all);
}

void LoanList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    const auto loans = m_hotel.tablet().list(document_kind::kLoan);
    const auto rooms =
        loans.empty() ? std::vector<tablet::ShownDocument>{} : m_hotel.tablet().list(document_kind::kRoom);
    std::vector<std::pair<const tablet::ShownDocument*, tablet::LentThing>> out;
    for (const auto& shown : loans) {
        const auto* loan = shown.as<Loan>();
        const bool elsewhere = m_scope == Scope::OneRoom && loan != nullptr && text(loan->room) != m_room;
        if (loan != nullptr && loan->state == LoanState::Out && !elsewhere) {
            const auto room = m_hotel.tablet().show(DocumentName{document_kind::kRoom, loan->room});
            const auto* standing = room.as<Room>();
            const bool mine =
                standing != nullptr && m_hotel.person() && standing->task.assignedTo == m_hotel.person()->id;
            out.emplace_back(&shown, tablet::LentThing{loan, outlookOfLoan(*loan, rooms), mine});
        }
    }
    std::sort(out.begin(), out.end(),
              [](const auto& left, const auto& right) { return tablet::comesBefore(left.second, right.second); });
    std::vector<Row> rows;
    std::optional<tablet::LoanPart> before;
    int warned = 0;
    for (const auto& [shown, thing] : out) {
        const auto part = tablet::partOf(thing);
        rows.push_back(rowOf(*shown, thing, before != part));
        before = part;
        warned += part == tablet::LoanPart::Warned ? 1 : 0;
    }
    setRows(std::move(rows));
    if (m_warned != warned) {
        m_warned = warned;
        emit warnedChanged();
    }
}

Row LoanList::rowOf(const tablet::ShownDocument& shown, const tablet::LentThing& thing, bool heads) const
{
    const Loan& loan = *thing.loan;
    const Document* const there = thing.outlook.movedTo;
    return {text(shown.document->name.key()),
            {codeOf(tablet::partOf(thing)), heads, text(loan.room), text(loan.what), static_cast<int>(outOf(loan)),
             static_cast<int>(loan.quantity), text(loan.label), text(loan.remark), text(nameOf(thing.outlook.warning)),
             there == nullptr ? QString{} : text(there->name.key()),
             loan.dueAt ? m_hotel.clockText(*loan.dueAt) : QString{}, loan.dueAt && *loan.dueAt < m_hotel.now(),
             m_hotel.staffName(loan.by), m_hotel.clockText(loan.at), !shown.pending.empty()}};
}

} // namespace turndown::ui
