#include "mobile/ui/count_sheet_form.hpp"

#include "mobile/core/storekeeping.hpp"
#include "mobile/ui/draft.hpp"
#include "shared/operations/stocktake_operations.hpp"

#include <algorithm>

namespace turndown::ui {

CountSheetForm::CountSheetForm(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"name", "unit", "count", "before"}, parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &CountSheetForm::show);
}

void CountSheetForm::open(const QString& sheet)
{
    m_sheet = sheet;
    m_counts.clear();
    const auto draft = recallDraft(m_hotel, form());
    for (auto entry = draft.begin(); entry != draft.end(); ++entry) {
        m_counts[ItemId{plain(entry.key())}] = entry.value().toLongLong();
    }
    show();
}

void CountSheetForm::setCount(const QString& item, int count)
{
    m_counts[ItemId{plain(item)}] = std::max(0, count);
    keep();
    show();
}

bool CountSheetForm::send(bool finished)
{
    const bool recorded = m_counts.empty()
                              ? finished && tap(StocktakeSubmitted{}, "stocktake.submitted")
                              : tap(StocktakeCounted{PlaceId{plain(m_place)}, m_counts, finished}, "stocktake.counted");
    if (!recorded) {
        return false;
    }
    m_counts.clear();
    keep();
    show();
    return true;
}

bool CountSheetForm::tap(const OperationBody& body, const char* what)
{
    return m_taps.perform(document(), body, QString::fromLatin1(what), m_place);
}

int CountSheetForm::done() const
{
    return static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const Row& row) {
        return row.values[2].toInt() >= 0 || row.values[3].toInt() >= 0;
    }));
}

void CountSheetForm::keep() const
{
    QVariantMap draft;
    for (const auto& [item, count] : m_counts) {
        draft.insert(text(item.text()), static_cast<qlonglong>(count));
    }
    keepDraft(m_hotel, form(), draft);
}

void CountSheetForm::show()
{
    const auto shown = m_hotel.tablet().show(document());
    const auto* const sheet = shown.as<CountSheet>();
    std::vector<Row> rows;
    if (sheet != nullptr) {
        m_place = text(sheet->place.text());
        for (const ItemId& id : tablet::itemsToCount(*sheet, m_hotel.tablet().list(document_kind::kStock))) {
            const auto catalogued = m_hotel.tablet().show(DocumentName{document_kind::kItem, id.text()});
            const auto* const item = catalogued.as<Item>();
            const auto now = m_counts.find(id);
            const auto before = sheet->counts.find(id);
            rows.push_back({text(id.text()),
                            {m_hotel.itemName(id), item == nullptr ? QString{} : text(item->unit),
                             now == m_counts.end() ? -1 : static_cast<int>(now->second),
                             before == sheet->counts.end() ? -1 : static_cast<int>(before->second.quantity)}});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return left.values[0].toString().localeAwareCompare(right.values[0].toString()) < 0;
    });
    setRows(std::move(rows));
    emit counted();
}

} // namespace turndown::ui
