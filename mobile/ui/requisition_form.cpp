#include "mobile/ui/requisition_form.hpp"

#include "mobile/core/stock_places.hpp"
#include "mobile/core/storekeeping.hpp"
#include "mobile/ui/catalogue.hpp"
#include "mobile/ui/draft.hpp"
#include "shared/operations/requisition_operations.hpp"
#include "shared/rules/stock_rules.hpp"

#include <algorithm>

namespace turndown::ui {

RequisitionForm::RequisitionForm(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"name", "unit", "missing", "count"}, parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &RequisitionForm::show);
}

void RequisitionForm::open(const QString& place)
{
    begin(place, false);
}

void RequisitionForm::openFetching(const QString& place)
{
    begin(place, true);
}

void RequisitionForm::begin(const QString& place, bool fetching)
{
    m_place = place;
    m_fetching = fetching;
    const auto catalogue = catalogueOf(m_hotel);
    m_missing = tablet::missingAt(PlaceId{plain(place)}, m_hotel.tablet().list(document_kind::kStock), catalogue.items);
    m_counts = m_missing;
    const auto draft = recallDraft(m_hotel, form());
    for (auto entry = draft.begin(); entry != draft.end(); ++entry) {
        m_counts[ItemId{plain(entry.key())}] = entry.value().toLongLong();
    }
    m_everything = m_missing.empty();
    show();
}

void RequisitionForm::setCount(const QString& item, int count)
{
    m_counts[ItemId{plain(item)}] = std::max(0, count);
    keep();
    show();
}

bool RequisitionForm::send(bool draft)
{
    RequisitionOpened opened;
    opened.place = PlaceId{plain(m_place)};
    opened.lines = wanted();
    opened.draft = draft;
    const DocumentName unnamed{document_kind::kRequisition, "new"};
    if (opened.lines.empty() || !m_taps.perform(unnamed, opened, QStringLiteral("requisition.opened"), m_place)) {
        return false;
    }
    done();
    return true;
}

bool RequisitionForm::fetch()
{
    Taps::Deeds deeds;
    for (const auto& [item, count] : wanted()) {
        deeds.emplace_back(stockAt(tablet::kStore, item), StockMoved{PlaceId{plain(m_place)}, count});
    }
    if (deeds.empty() || !m_taps.performAll(deeds, QStringLiteral("stock.moved"), m_place)) {
        return false;
    }
    done();
    return true;
}

/// The form is as it was opened.
void RequisitionForm::done()
{
    keepDraft(m_hotel, form(), {});
    m_counts = m_missing;
    show();
}

Counts RequisitionForm::wanted() const
{
    Counts wanted = m_counts;
    std::erase_if(wanted, [](const auto& line) { return line.second == 0; });
    return wanted;
}

int RequisitionForm::asked() const
{
    return static_cast<int>(wanted().size());
}

void RequisitionForm::setEverything(bool everything)
{
    m_everything = everything;
    show();
}

void RequisitionForm::keep() const
{
    QVariantMap draft;
    for (const auto& [item, count] : m_counts) {
        draft.insert(text(item.text()), static_cast<qlonglong>(count));
    }
    keepDraft(m_hotel, form(), m_counts == m_missing ? QVariantMap{} : draft);
}

void RequisitionForm::show()
{
    const auto catalogue = catalogueOf(m_hotel);
    const auto of = [](const Counts& counts, const ItemId& item) {
        const auto found = counts.find(item);
        return found == counts.end() ? 0 : static_cast<int>(found->second);
    };
    std::vector<Row> rows;
    for (const auto& [id, item] : catalogue.items) {
        if (m_everything || of(m_missing, id) > 0 || of(m_counts, id) > 0) {
            rows.push_back(
                {text(id.text()), {m_hotel.itemName(id), text(item->unit), of(m_missing, id), of(m_counts, id)}});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return left.values[0].toString().localeAwareCompare(right.values[0].toString()) < 0;
    });
    setRows(std::move(rows));
    emit counted();
}

} // namespace turndown::ui
