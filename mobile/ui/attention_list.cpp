#include "mobile/ui/attention_list.hpp"

namespace turndown::ui {

AttentionList::AttentionList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"kind", "about", "room", "who", "when", "outcome", "reason", "detail", "standsKind", "standsWho",
                "standsWhen"},
               parent},
      m_hotel{hotel},
      m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, &AttentionList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &AttentionList::refresh);
    refresh();
}

void AttentionList::markRead(const QString& card)
{
    const auto id = OperationId::parse(plain(card));
    if (!id) {
        return;
    }
    if (const auto read = m_hotel.tablet().markRead(*id); !read) {
        m_taps.tell(read.error());
    }
    refresh();
}

void AttentionList::refresh()
{
    std::vector<Row> rows;
    for (const tablet::Card& card : m_hotel.tablet().attention()) {
        const bool aboutRoom = card.doc.kind() == document_kind::kRoom;
        const auto& stands = card.stands;
        rows.push_back({text(card.op.text()),
                        {text(card.kind), m_hotel.about(card.doc), aboutRoom ? text(card.doc.key()) : QString{},
                         m_hotel.staffName(card.by), m_hotel.clockText(card.at), text(nameOf(card.verdict.outcome)),
                         card.verdict.reason ? text(nameOf(*card.verdict.reason)) : QString{}, text(card.detail),
                         stands ? text(stands->kind) : QString{}, stands ? m_hotel.staffName(stands->by) : QString{},
                         stands ? m_hotel.clockText(stands->eff) : QString{}}});
    }
    setRows(std::move(rows));
}

} // namespace turndown::ui
