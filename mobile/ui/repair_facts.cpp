#include "mobile/ui/repair_facts.hpp"

#include "mobile/core/repairs.hpp"
#include "mobile/ui/photo_source.hpp"
#include "shared/rules/work_order_views.hpp"

namespace turndown::ui {

namespace {

QString nameOrNothing(const Hotel& hotel, const std::optional<StaffId>& person)
{
    return person ? hotel.staffName(*person) : QString{};
}

QString timeOrNothing(const Hotel& hotel, const std::optional<UtcTime>& time)
{
    return time ? hotel.clockText(*time) : QString{};
}

QString dayOrNothing(const std::optional<Day>& day)
{
    return day ? text(formatDay(*day)) : QString{};
}

/// `{what, who, when}` of another report.
QVariantMap otherReport(const Hotel& hotel, const WorkOrder& order)
{
    return {{"category", text(order.category)},
            {"what", text(order.what)},
            {"who", hotel.staffName(order.reportedBy)},
            {"daysAgo", hotel.daysAgo(order.reportedAt)}};
}

QVariantMap offSaleFacts(const Hotel& hotel, const WorkOrder& order)
{
    if (!order.outOfOrder) {
        return {};
    }
    const OutOfOrderAsk& asked = *order.outOfOrder;
    return {{"state", offSaleOf(hotel, order)}, {"sale", text(nameOf(asked.sale))},
            {"from", dayOrNothing(asked.from)}, {"to", dayOrNothing(asked.to)},
            {"reason", text(asked.reason)},     {"by", hotel.staffName(asked.by)},
            {"at", hotel.clockText(asked.at)},  {"refusedBy", nameOrNothing(hotel, asked.refusedBy)},
            {"text", text(asked.text)}};
}

QVariantMap chargeFacts(const Hotel& hotel, const WorkOrder& order)
{
    if (!order.guestCharge) {
        return {};
    }
    QStringList items;
    std::int64_t sum = 0;
    for (const ChargeLine& line : order.guestCharge->items) {
        items.append(QString::number(line.quantity) + QStringLiteral(" × ") + hotel.itemName(ItemId{line.what}));
        sum += line.quantity * line.price;
    }
    return {{"items", items.join(QStringLiteral(", "))},
            {"sum", QString::number(static_cast<double>(sum) / 100, 'f', 2)},
            {"knownBy", nameOrNothing(hotel, order.guestCharge->acknowledgedBy)}};
}

void addOthers(QVariantMap& facts, const Hotel& hotel, const tablet::ShownDocument& shown)
{
    const WorkOrder& order = *shown.as<WorkOrder>();
    if (order.repeatOf) {
        const auto before = hotel.tablet().show(*order.repeatOf);
        const auto* const known = before.as<WorkOrder>();
        facts.insert("repeats", known == nullptr ? QVariantMap{{"what", QString{}}} : otherReport(hotel, *known));
    }
    const auto orders = hotel.tablet().list(document_kind::kWorkOrder);
    if (const auto* const likely = tablet::likelySame(orders, shown)) {
        auto other = otherReport(hotel, *likely->as<WorkOrder>());
        other.insert("key", text(likely->document->name.key()));
        facts.insert("likely", other);
    }
}

} // namespace

RepairClock clockOf(const Hotel& hotel, const WorkOrder& order)
{
    const auto due = whenDue(order, hotel.endOfDay(order.reportedAt));
    if (!due) {
        return {QStringLiteral("none"), 0, {}};
    }
    const auto left = std::chrono::duration_cast<std::chrono::minutes>(*due - hotel.now()).count();
    const bool isOver = *due < hotel.now();
    const QString which = isOver        ? QStringLiteral("over")
                          : order.dueAt ? QStringLiteral("left")
                                        : QStringLiteral("day");
    return {which, static_cast<int>(isOver ? -left : left), hotel.clockText(*due)};
}

QString offSaleOf(const Hotel& hotel, const WorkOrder& order)
{
    if (!order.outOfOrder) {
        return {};
    }
    if (order.outOfOrder->refusedBy) {
        return QStringLiteral("refused");
    }
    const auto shown = hotel.tablet().show(DocumentName{document_kind::kRoom, order.room});
    const auto* const room = shown.as<Room>();
    return room != nullptr && room->sale != Sale::Available ? QStringLiteral("granted") : QStringLiteral("asked");
}

QString whoseRepair(const Hotel& hotel, const WorkOrder& order)
{
    return nameOrNothing(hotel, order.acceptedBy ? order.acceptedBy : order.assignedTo);
}

QVariantMap repairFacts(const Hotel& hotel, const tablet::ShownDocument& shown)
{
    const auto* const order = shown.as<WorkOrder>();
    if (order == nullptr) {
        return {};
    }
    const RepairClock clock = clockOf(hotel, *order);
    QVariantMap facts{{"hazard", order->hazard},
                      {"category", text(order->category)},
                      {"what", text(order->what)},
                      {"priority", text(nameOf(order->priority))},
                      {"room", text(order->room)},
                      {"where", hotel.about(shown.document->name)},
                      {"stage", text(nameOf(order->state))},
                      {"words", text(order->text)},
                      {"clock", clock.which},
                      {"minutes", clock.minutes},
                      {"dueAt", clock.dueAt},
                      {"by", hotel.staffName(order->reportedBy)},
                      {"at", hotel.clockText(order->reportedAt)},
                      {"assignedTo", nameOrNothing(hotel, order->assignedTo)},
                      {"acceptedBy", nameOrNothing(hotel, order->acceptedBy)},
                      {"doneBy", nameOrNothing(hotel, order->doneBy)},
                      {"doneAt", timeOrNothing(hotel, order->doneAt)},
                      {"verifiedBy", nameOrNothing(hotel, order->verifiedBy)},
                      {"photos", shownPhotos(hotel, order->photos)},
                      {"proof", shownPhotos(hotel, order->proof)},
                      {"offSale", offSaleFacts(hotel, *order)},
                      {"charge", chargeFacts(hotel, *order)},
                      {"pending", !shown.pending.empty()}};
    addOthers(facts, hotel, shown);
    return facts;
}

} // namespace turndown::ui
