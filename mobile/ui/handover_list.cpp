#include "mobile/ui/handover_list.hpp"

#include "mobile/ui/going_on.hpp"

#include <QVariantMap>

#include <algorithm>

namespace turndown::ui {

namespace {

DocumentName documentOf(const QString& handover)
{
    return DocumentName{document_kind::kHandover, plain(handover)};
}

int openItems(const Handover& handover)
{
    return static_cast<int>(
        std::count_if(handover.items.begin(), handover.items.end(), [](const HandoverItem& item) { return !item.by; }));
}

QVariantList linesOf(const Hotel& hotel, const Handover& handover)
{
    QVariantList lines;
    for (const HandoverItem& item : handover.items) {
        QVariantMap line = goingOnLine(hotel, item.doc);
        line["doc"] = text(item.doc.text());
        line["words"] = text(item.text);
        line["takenBy"] = item.by ? hotel.staffName(*item.by) : QString{};
        lines.push_back(line);
    }
    return lines;
}

} // namespace

HandoverList::HandoverList(Hotel& hotel, Taps& taps, QObject* parent)
    : WaitingList{{"shift", "words", "by", "at", "mine", "items", "open", "pending"}, parent},
      m_hotel{hotel},
      m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, &HandoverList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &HandoverList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &HandoverList::refresh);
    refresh();
}

bool HandoverList::take(const QString& handover, const QString& doc)
{
    return acknowledge(documentOf(handover), {DocumentName{plain(doc)}});
}

bool HandoverList::takeAll(const QString& handover)
{
    const auto shown = m_hotel.tablet().show(documentOf(handover));
    const auto* offered = shown.as<Handover>();
    std::vector<DocumentName> open;
    for (const HandoverItem& item : offered == nullptr ? std::vector<HandoverItem>{} : offered->items) {
        if (!item.by) {
            open.push_back(item.doc);
        }
    }
    return offered != nullptr && acknowledge(documentOf(handover), std::move(open));
}

bool HandoverList::withdraw(const QString& handover)
{
    const DocumentName doc = documentOf(handover);
    return m_taps.perform(doc, HandoverWithdrawn{}, QStringLiteral("handover.withdrawn"), m_hotel.about(doc));
}

bool HandoverList::acknowledge(const DocumentName& doc, std::vector<DocumentName> items)
{
    return m_taps.perform(doc, HandoverAcknowledged{std::move(items), {}}, QStringLiteral("handover.acknowledged"),
                          m_hotel.about(doc));
}

void HandoverList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kHandover)) {
        refresh();
    }
}

void HandoverList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    auto offered = m_hotel.tablet().list(document_kind::kHandover);
    std::erase_if(offered, [](const auto& shown) {
        const auto* handover = shown.template as<Handover>();
        return handover == nullptr || handover->offeredBy.empty() || handover->state != HandoverState::Offered;
    });
    std::sort(offered.begin(), offered.end(), [](const auto& left, const auto& right) {
        return left.template as<Handover>()->offeredAt > right.template as<Handover>()->offeredAt;
    });
    std::vector<Row> rows;
    rows.reserve(offered.size());
    int waiting = 0;
    for (const auto& shown : offered) {
        rows.push_back(rowOf(shown));
        const bool isMine = m_hotel.person() && shown.as<Handover>()->offeredBy == m_hotel.person()->id;
        waiting += isMine ? 0 : 1;
    }
    setRows(std::move(rows));
    setWaiting(waiting);
}

Row HandoverList::rowOf(const tablet::ShownDocument& shown) const
{
    const Handover& handover = *shown.as<Handover>();
    return {text(shown.document->name.key()),
            {text(nameOf(handover.shift)), text(handover.text), m_hotel.staffName(handover.offeredBy),
             m_hotel.clockText(handover.offeredAt), m_hotel.person() && m_hotel.person()->id == handover.offeredBy,
             linesOf(m_hotel, handover), openItems(handover), !shown.pending.empty()}};
}

} // namespace turndown::ui
