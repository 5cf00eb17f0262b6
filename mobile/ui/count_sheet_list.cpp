#include "mobile/ui/count_sheet_list.hpp"

#include "mobile/core/storekeeping.hpp"
#include "shared/operations/stocktake_operations.hpp"

#include <algorithm>

namespace turndown::ui {

CountSheetList::CountSheetList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"place", "words", "stage", "done", "items", "openedBy", "openedAt", "pending"}, parent},
      m_hotel{hotel},
      m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kCountSheet) || concerns(documents, document_kind::kStock)) {
            refresh();
        }
    });
    connect(&m_hotel, &Hotel::languageChanged, this, &CountSheetList::refresh);
    refresh();
}

bool CountSheetList::open(const QString& place)
{
    const DocumentName unnamed{document_kind::kCountSheet, "new"};
    return m_taps.perform(unnamed, StocktakeOpened{PlaceId{plain(place)}, {}, {}}, QStringLiteral("stocktake.opened"),
                          place);
}

void CountSheetList::refresh()
{
    const auto stock = m_hotel.tablet().list(document_kind::kStock);
    std::vector<Row> rows;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kCountSheet)) {
        const auto* const sheet = shown.as<CountSheet>();
        if (sheet == nullptr || !tablet::isOpen(*sheet)) {
            continue;
        }
        rows.push_back(
            {text(shown.document->name.key()),
             {text(sheet->place.text()), text(sheet->text), text(nameOf(sheet->state)),
              static_cast<int>(sheet->counts.size()), static_cast<int>(tablet::itemsToCount(*sheet, stock).size()),
              m_hotel.staffName(sheet->openedBy), m_hotel.clockText(sheet->openedAt), !shown.pending.empty()}});
    }
    setRows(std::move(rows));
}

} // namespace turndown::ui
