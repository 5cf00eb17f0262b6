#include "mobile/ui/conflict_list.hpp"

#include "mobile/core/room_work.hpp"
#include "shared/rules/found_views.hpp"

#include <QVariantMap>

#include <algorithm>
#include <array>

namespace turndown::ui {

namespace {

constexpr std::array kDisputedKinds{document_kind::kRoom, document_kind::kStock, document_kind::kFoundItem,
                                    document_kind::kCustody, document_kind::kRoster};

QVariantMap sideOf(const tablet::DisputeSide& side, const Hotel& hotel)
{
    return {{"op", text(side.said.op.text())},
            {"kind", text(side.kind)},
            {"who", hotel.staffName(side.said.by)},
            {"when", hotel.clockText(side.said.at)},
            {"quantity", static_cast<int>(side.said.quantity.value_or(-1))},
            {"to", side.to ? hotel.staffName(*side.to) : QString{}},
            {"stands", side.stands}};
}

/// `floor-12` of `stock/floor-12/soap`; empty for anything else.
QString placeOf(const DocumentName& doc)
{
    const auto key = doc.key();
    return doc.kind() == document_kind::kStock ? text(key.substr(0, key.find('/'))) : QString{};
}

/// What the card is called after: a found item goes by its label.
QString aboutOf(const tablet::ShownDocument& shown, const Hotel& hotel)
{
    const DocumentName& doc = shown.document->name;
    const auto* const item = shown.as<FoundItem>();
    return item == nullptr ? hotel.about(doc) : text(labelOf(*item, doc.key()));
}

} // namespace

ConflictList::ConflictList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"doc", "about", "room", "place", "rule", "sides"}, parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &ConflictList::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, [this] {
        refresh();
        emit maySettleChanged();
    });
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        const bool mayDiffer = std::any_of(kDisputedKinds.begin(), kDisputedKinds.end(),
                                           [&](auto kind) { return concerns(documents, kind); });
        if (mayDiffer) {
            refresh();
        }
    });
    refresh();
}

bool ConflictList::settle(const QString& conflict, const QString& op)
{
    for (const Row& row : rows()) {
        if (row.key != conflict) {
            continue;
        }
        const DocumentName doc{plain(row.values[0].toString())};
        const bool settled = m_taps.perform(doc, ConflictResolved{plain(conflict), plain(op), {}},
                                            QStringLiteral("conflict.resolved"), m_hotel.about(doc));
        m_taps.settle();
        return settled;
    }
    return false;
}

bool ConflictList::maySettle() const
{
    return m_hotel.person() && tablet::maySettle(m_hotel.person()->role);
}

void ConflictList::refresh()
{
    std::vector<Row> rows;
    for (const auto kind : kDisputedKinds) {
        addFrom(kind, rows);
    }
    setRows(std::move(rows));
}

bool ConflictList::concernsPerson(const tablet::Dispute& dispute) const
{
    const auto& person = m_hotel.person();
    if (!person) {
        return false;
    }
    return tablet::mayLead(person->role) || maySettle() ||
           std::any_of(dispute.sides.begin(), dispute.sides.end(),
                       [&](const tablet::DisputeSide& side) { return side.said.by == person->id; });
}

void ConflictList::addFrom(std::string_view kind, std::vector<Row>& rows) const
{
    for (const auto& shown : m_hotel.tablet().list(kind)) {
        const DocumentName& doc = shown.document->name;
        for (const auto& dispute : tablet::disputesOf(*shown.document)) {
            if (!concernsPerson(dispute)) {
                continue;
            }
            QVariantList sides;
            for (const auto& side : dispute.sides) {
                sides.append(sideOf(side, m_hotel));
            }
            rows.push_back(
                {text(dispute.conflict),
                 {text(doc.text()), aboutOf(shown, m_hotel), kind == document_kind::kRoom ? text(doc.key()) : QString{},
                  placeOf(doc), text(nameOf(dispute.rule)), sides}});
        }
    }
}

} // namespace turndown::ui
