#include "mobile/ui/found_list.hpp"

#include "shared/rules/found_views.hpp"

#include <algorithm>

namespace turndown::ui {

FoundList::FoundList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"what", "kept", "label", "where", "words", "when", "pending"}, parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, &FoundList::hear);
    connect(&m_hotel, &Hotel::personChanged, this, &FoundList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &FoundList::refresh);
    refresh();
}

bool FoundList::handIn(const QString& item, const QString& place)
{
    FoundHandedOver handed;
    handed.to = plain(place);
    return handOver(item, handed);
}

bool FoundList::handTo(const QString& item, const QString& staff)
{
    FoundHandedOver handed;
    handed.toStaff = StaffId{plain(staff)};
    return handOver(item, handed);
}

bool FoundList::handOver(const QString& item, const FoundHandedOver& handed)
{
    const DocumentName doc{document_kind::kFoundItem, plain(item)};
    return m_taps.perform(doc, handed, QStringLiteral("found.handed_over"), m_hotel.about(doc));
}

void FoundList::hear(const std::vector<DocumentName>& documents)
{
    if (concerns(documents, document_kind::kFoundItem) || concerns(documents, document_kind::kArea)) {
        refresh();
    }
}

void FoundList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    auto mine = m_hotel.tablet().list(document_kind::kFoundItem);
    std::erase_if(mine, [&](const auto& shown) {
        const auto* item = shown.template as<FoundItem>();
        const bool inHand =
            item != nullptr && (item->state == FoundState::Found || item->state == FoundState::HandedOver);
        return !inHand || heldBy(*item) != person;
    });
    std::sort(mine.begin(), mine.end(), [](const auto& left, const auto& right) {
        return left.template as<FoundItem>()->reportedAt < right.template as<FoundItem>()->reportedAt;
    });
    std::vector<Row> rows;
    for (const auto& shown : mine) {
        const FoundItem& item = *shown.as<FoundItem>();
        const DocumentName& name = shown.document->name;
        rows.push_back({text(name.key()),
                        {text(item.what), text(nameOf(item.kept)), text(labelOf(item, name.key())), m_hotel.about(name),
                         text(item.text), m_hotel.clockText(item.reportedAt), !shown.pending.empty()}});
    }
    setRows(std::move(rows));
}

} // namespace turndown::ui
