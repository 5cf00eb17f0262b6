#include "mobile/ui/stock_screen.hpp"

#include "mobile/core/room_work.hpp"
#include "mobile/core/stock_places.hpp"
#include "shared/rules/stock_views.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace turndown::ui {

namespace {

const QString kStore = QStringLiteral("store");

const QByteArrayList& stockRoles()
{
    static const QByteArrayList roles{"name",  "group",   "unit",      "level",   "par",
                                      "store", "counted", "countedBy", "pending", "disputed"};
    return roles;
}

/// Linen first, then supplies, then the rest; within each by name.
int groupPlace(const QString& group)
{
    return group == QLatin1String{"linen"} ? 0 : group == QLatin1String{"supplies"} ? 1 : 2;
}

} // namespace

StockScreen::StockScreen(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_taps{taps}, m_items{stockRoles()}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &StockScreen::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, &StockScreen::chooseOwnFloor);
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kStock) || concerns(documents, document_kind::kItem)) {
            refresh();
        }
    });
    chooseOwnFloor();
}

bool StockScreen::use(const QString& item, int quantity)
{
    return m_taps.perform(document(item, m_place), StockUsed{quantity, {}}, QStringLiteral("stock.used"),
                          m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::restock(const QString& item, int quantity)
{
    return m_taps.perform(document(item, kStore), StockMoved{PlaceId{plain(m_place)}, quantity},
                          QStringLiteral("stock.moved"), m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::toLaundry(const QString& item, int quantity)
{
    return m_taps.perform(document(item, m_place), StockMoved{tablet::kLaundry, quantity},
                          QStringLiteral("stock.moved"), m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::writeOff(const QString& item, int quantity)
{
    return m_taps.perform(document(item, m_place), StockWrittenOff{quantity, WriteOff::Damaged, {}},
                          QStringLiteral("stock.written_off"), m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::setPar(const QString& item, int par)
{
    return m_taps.perform(document(item, m_place), StockParSet{par}, QStringLiteral("stock.par_set"),
                          m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::asks() const
{
    return !m_place.isEmpty() && m_place != kStore && keepsStock(PlaceId{plain(m_place)});
}

bool StockScreen::receive(const QString& item, int quantity)
{
    return m_taps.perform(document(item, m_place), StockReceived{quantity}, QStringLiteral("stock.received"),
                          m_hotel.itemName(ItemId{plain(item)}));
}

bool StockScreen::count(const QString& item, int quantity)
{
    const auto shown = m_hotel.tablet().show(document(item, m_place));
    const auto* stock = shown.as<StockLevel>();
    StockCounted counted;
    counted.quantity = quantity;
    counted.after = Answer{stock != nullptr ? stock->countedOp : std::nullopt};
    return m_taps.perform(document(item, m_place), counted, QStringLiteral("stock.counted"),
                          m_hotel.itemName(ItemId{plain(item)}));
}

QVariantMap StockScreen::item(const QString& item) const
{
    for (const Row& row : m_items.rows()) {
        if (row.key == item) {
            QVariantMap roles;
            for (int role = 0; role < stockRoles().size(); ++role) {
                roles.insert(QString::fromUtf8(stockRoles()[role]), row.values[role]);
            }
            return roles;
        }
    }
    return {};
}

void StockScreen::setPlace(const QString& place)
{
    if (m_place != place) {
        m_place = place;
        refresh();
        emit placeChanged();
    }
}

DocumentName StockScreen::document(const QString& item, const QString& place) const
{
    return DocumentName{document_kind::kStock, plain(place) + '/' + plain(item)};
}

void StockScreen::chooseOwnFloor()
{
    std::map<std::string, int> rooms;
    for (const auto& shown : m_hotel.tablet().list(document_kind::kRoom)) {
        const auto* room = shown.as<Room>();
        if (room != nullptr && m_hotel.person() && room->task.assignedTo == m_hotel.person()->id) {
            ++rooms[room->floor];
        }
    }
    const auto most = std::max_element(rooms.begin(), rooms.end(),
                                       [](const auto& left, const auto& right) { return left.second < right.second; });
    m_place = most == rooms.end() ? QString{} : QStringLiteral("floor-") + text(most->first);
    refresh();
    emit placeChanged();
}

void StockScreen::refresh()
{
    std::vector<Row> rows;
    QStringList places;
    const auto all = m_hotel.tablet().list(document_kind::kStock);
    m_lowAt.clear();
    for (const auto& shown : all) {
        const auto* stock = shown.as<StockLevel>();
        if (stock == nullptr) {
            continue;
        }
        const QString place = text(stock->place.text());
        if (!places.contains(place)) {
            places.append(place);
        }
        if (stock->level < parAt(*stock).value_or(stock->level)) {
            m_lowAt[place] = m_lowAt.value(place).toInt() + 1;
        }
    }
    std::sort(places.begin(), places.end(),
              [](const QString& a, const QString& b) { return tablet::roomNumberLess(plain(a), plain(b)); });
    if (m_place.isEmpty() && !places.isEmpty()) {
        m_place = places.front();
        emit placeChanged();
    }
    for (const auto& shown : all) {
        const auto* stock = shown.as<StockLevel>();
        if (stock != nullptr && text(stock->place.text()) == m_place) {
            rows.push_back(rowOf(shown, *stock));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        const int leftGroup = groupPlace(left.values[1].toString());
        const int rightGroup = groupPlace(right.values[1].toString());
        return leftGroup != rightGroup ? leftGroup < rightGroup
                                       : left.values[0].toString().localeAwareCompare(right.values[0].toString()) < 0;
    });
    if (places != m_places) {
        m_places = places;
        emit placesChanged();
    }
    m_items.setRows(std::move(rows));
    emit itemsChanged();
}

int StockScreen::lowAll() const
{
    return std::accumulate(m_lowAt.begin(), m_lowAt.end(), 0,
                           [](int sum, const QVariant& low) { return sum + low.toInt(); });
}

std::optional<std::int64_t> StockScreen::parAt(const StockLevel& stock) const
{
    const auto shown = m_hotel.tablet().show(DocumentName{document_kind::kItem, stock.item.text()});
    return parOf(stock, shown.as<Item>());
}

Row StockScreen::rowOf(const tablet::ShownDocument& shown, const StockLevel& stock) const
{
    const auto itemDocument = m_hotel.tablet().show(DocumentName{document_kind::kItem, stock.item.text()});
    const auto* item = itemDocument.as<Item>();
    const auto storeDocument = m_hotel.tablet().show(document(text(stock.item.text()), kStore));
    const auto* store = storeDocument.as<StockLevel>();
    const auto par = parOf(stock, item);
    const auto& conflicts = shown.document->conflicts;
    const bool disputed = std::any_of(conflicts.begin(), conflicts.end(), [](const auto& c) { return !c.resolved; });

    return {text(stock.item.text()),
            {m_hotel.itemName(stock.item), text(item != nullptr ? item->group : std::string{}),
             text(item != nullptr ? item->unit : std::string{}), static_cast<int>(stock.level),
             static_cast<int>(par.value_or(-1)), store != nullptr ? static_cast<int>(store->level) : 0,
             stock.countedAt ? m_hotel.clockText(*stock.countedAt) : QString{},
             stock.countedBy ? m_hotel.staffName(*stock.countedBy) : QString{}, !shown.pending.empty(), disputed}};
}

} // namespace turndown::ui
