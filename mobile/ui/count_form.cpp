#include "mobile/ui/count_form.hpp"

#include "mobile/core/cleaning_counts.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/stock_places.hpp"
#include "mobile/ui/catalogue.hpp"
#include "mobile/ui/draft.hpp"
#include "shared/rules/stock_rules.hpp"
#include "shared/rules/usual_counts.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace turndown::ui {

namespace {

const QString kLinenDraft = QStringLiteral("linen return"); // No item's name: they have no blanks.

constexpr std::array<std::string_view, 3> kGroups{"linen", "supplies", "minibar"};

std::size_t placeOf(std::string_view group)
{
    return static_cast<std::size_t>(std::find(kGroups.begin(), kGroups.end(), group) - kGroups.begin());
}

/// What is counted in rooms: not what only the store keeps, or guests are charged for.
Catalogue countedItems(const Hotel& hotel)
{
    Catalogue catalogue = catalogueOf(hotel);
    std::erase_if(catalogue.items, [](const auto& entry) { return placeOf(entry.second->group) >= kGroups.size(); });
    return catalogue;
}

int minutesWorked(const Room& room, UtcTime now)
{
    if (!room.task.startedAt) {
        return 0;
    }
    const auto worked = std::chrono::duration_cast<std::chrono::minutes>(now - *room.task.startedAt);
    return std::max(0, static_cast<int>(worked.count()));
}

} // namespace

CountForm::CountForm(Hotel& hotel, Taps& taps, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_taps{taps},
      m_items{{"name", "group", "heading", "unit", "usual", "count"}},
      m_checklist{hotel},
      m_linen{hotel}
{
    connect(&m_linen, &LinenReturn::counted, this, [this] {
        keep();
        emit countsChanged();
    });
    connect(&m_hotel, &Hotel::languageChanged, this, &CountForm::refreshItems);
}

void CountForm::openFinish(const QString& room)
{
    open(room, Purpose::Finish);
}

void CountForm::openUse(const QString& room)
{
    open(room, Purpose::Use);
}

void CountForm::openCheckout(const QString& room)
{
    open(room, Purpose::Checkout);
}

QString CountForm::purpose() const
{
    switch (m_purpose) {
    case Purpose::Finish:
        return QStringLiteral("finish");
    case Purpose::Use:
        return QStringLiteral("use");
    case Purpose::Checkout:
        return QStringLiteral("checkout");
    }
    return {};
}

void CountForm::open(const QString& room, Purpose purpose)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const Room* known = shown.as<Room>();
    if (known == nullptr) {
        return;
    }
    m_room = room;
    m_purpose = purpose;
    m_everything = !isFinishing();
    m_turn = known->turn;
    m_taskKind = known->task.kind;
    m_task = text(nameOf(m_taskKind));
    m_usual.clear();
    if (isFinishing()) {
        m_checklist.open(*known);
        const auto type = m_hotel.tablet().show(DocumentName{document_kind::kRoomType, known->type});
        m_usual = usualCounts(m_taskKind, type.as<RoomType>(), countedItems(m_hotel).items);
    }
    m_counts = m_usual;
    recall();
    refreshItems();
    emit opened();
    emit everythingChanged();
}

void CountForm::setCount(const QString& item, int count)
{
    const ItemId id{plain(item)};
    if (count > 0) {
        m_counts[id] = count;
    } else if (m_usual.count(id) > 0) {
        m_counts[id] = 0;
    } else {
        m_counts.erase(id);
    }
    keep();
    refreshItems();
}

bool CountForm::send()
{
    const bool recorded = isFinishing() ? finish() : m_purpose == Purpose::Checkout ? tellFrontDesk() : use();
    if (recorded) {
        if (isFinishing()) {
            m_checklist.close();
        }
        keepDraftOf(m_hotel, form(), m_turn, {});
        m_counts = m_usual;
        m_linen.clear();
        refreshItems();
    }
    return recorded;
}

void CountForm::setEverything(bool everything)
{
    if (m_everything != everything) {
        m_everything = everything;
        refreshItems();
        emit everythingChanged();
    }
}

bool CountForm::isEmpty() const
{
    return std::all_of(m_counts.begin(), m_counts.end(), [](const auto& entry) { return entry.second == 0; });
}

std::string CountForm::form() const
{
    return plain(purpose()) + " room/" + plain(m_room);
}

void CountForm::recall()
{
    auto draft = recallDraftOf(m_hotel, form(), m_turn);
    m_linen.recall(draft.take(kLinenDraft).toMap());
    for (auto entry = draft.begin(); entry != draft.end(); ++entry) {
        m_counts[ItemId{plain(entry.key())}] = entry.value().toLongLong();
    }
}

void CountForm::keep() const
{
    QVariantMap draft;
    if (!isAsUsual()) {
        for (const auto& [item, count] : m_counts) {
            draft.insert(text(item.text()), static_cast<qlonglong>(count));
        }
    }
    if (!m_linen.isAsLaid()) {
        draft.insert(kLinenDraft, m_linen.draft());
    }
    keepDraftOf(m_hotel, form(), m_turn, draft);
}

bool CountForm::finish()
{
    const DocumentName doc = roomDocument(m_room);
    const auto shown = m_hotel.tablet().show(doc);
    const Room* room = shown.as<Room>();
    if (room == nullptr) {
        return false;
    }
    RoomCleaned cleaned;
    cleaned.turn = m_turn; // Not the one of now: a guest who left while the form was open has used the room since.
    cleaned.task = m_taskKind;
    cleaned.minutes = minutesWorked(*room, m_hotel.now());
    const auto catalogue = countedItems(m_hotel);
    tablet::countInto(cleaned, m_counts, catalogue.items);
    m_linen.answer(cleaned);
    tablet::accountFor(cleaned, *room, catalogue.items);
    m_checklist.answer(cleaned);
    return m_taps.perform(doc, cleaned, QStringLiteral("room.cleaned"), m_room);
}

Counts CountForm::counted(const char* group) const
{
    const auto catalogue = countedItems(m_hotel);
    Counts counts;
    for (const auto& [item, count] : m_counts) {
        const auto known = catalogue.items.find(item);
        if (count > 0 && known != catalogue.items.end() && known->second->group == group) {
            counts[item] = count;
        }
    }
    return counts;
}

/// What the guest took from the minibar goes to their bill; `place`: where the room was refilled from, if it was.
void CountForm::addConsumed(Taps::Deeds& deeds, std::optional<PlaceId> place) const
{
    MinibarConsumed consumed;
    consumed.turn = m_turn;
    consumed.items = counted("minibar");
    if (!consumed.items.empty()) {
        consumed.prices = tablet::pricesOf(consumed.items, countedItems(m_hotel).items);
        consumed.place = std::move(place);
        deeds.emplace_back(roomDocument(m_room), std::move(consumed));
    }
}

bool CountForm::tellFrontDesk()
{
    const DocumentName doc = roomDocument(m_room);
    const auto shown = m_hotel.tablet().show(doc);
    const Room* room = shown.as<Room>();
    if (room == nullptr || !room->checkout) {
        return false;
    }
    CheckoutInspected found;
    found.asked = room->checkout->op;
    for (const auto& [item, count] : m_counts) {
        if (count > 0) {
            found.items.push_back({item.text(), static_cast<int>(count)});
        }
    }
    found.result = found.items.empty() ? CheckoutResult::Ok : CheckoutResult::Items;
    Taps::Deeds deeds;
    addConsumed(deeds, {}); // Refilled when the room is cleaned.
    deeds.emplace_back(doc, std::move(found));
    return m_taps.performAll(deeds, QStringLiteral("checkout.inspected"), m_room);
}

bool CountForm::use()
{
    const auto shown = m_hotel.tablet().show(roomDocument(m_room));
    const Room* room = shown.as<Room>();
    if (room == nullptr) {
        return false;
    }
    Taps::Deeds deeds;
    addConsumed(deeds, tablet::pantryOf(*room));
    for (const char* group : {"linen", "supplies"}) {
        for (const auto& [item, count] : counted(group)) {
            deeds.emplace_back(stockAt(tablet::pantryOf(*room), item), StockUsed{count, room->number});
        }
    }
    const QString what = deeds.size() == 1 && !counted("minibar").empty() ? QStringLiteral("minibar.consumed")
                                                                          : QStringLiteral("stock.used");
    return m_taps.performAll(deeds, what, m_room);
}

void CountForm::refreshItems()
{
    std::vector<Row> rows;
    for (const auto& [id, item] : countedItems(m_hotel).items) {
        const auto usual = m_usual.count(id) > 0 ? m_usual.at(id) : 0;
        const auto count = m_counts.count(id) > 0 ? m_counts.at(id) : 0;
        if (m_everything || usual > 0 || count > 0) {
            rows.push_back({text(id.text()),
                            {m_hotel.inWords(item->names, id.text()), text(item->group), QString{}, text(item->unit),
                             static_cast<int>(usual), static_cast<int>(count)}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return placeOf(plain(left.values[1].toString())) < placeOf(plain(right.values[1].toString()));
    });
    QString group;
    for (Row& row : rows) { // The first of each group says its name.
        if (const QString own = row.values[1].toString(); own != group) {
            row.values[2] = group = own;
        }
    }
    m_items.setRows(std::move(rows));
    m_linen.setLaid(isFinishing() ? counted("linen") : Counts{});
    emit countsChanged();
}

} // namespace turndown::ui
