#include "mobile/ui/repair_list.hpp"

#include "mobile/core/repairs.hpp"
#include "mobile/ui/repair_facts.hpp"
#include "shared/rules/work_order_views.hpp"

#include <algorithm>
#include <chrono>

namespace turndown::ui {

RepairList::RepairList(Hotel& hotel, QObject* parent)
    : RowModel{{"hazard", "category", "what", "priority", "where", "stage", "clock", "minutes", "dueAt", "whose",
                "mine", "by", "at", "repeats", "offSale", "pending"},
               parent},
      m_hotel{hotel}
{
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RepairList::refresh);
    m_minute.start();
    connect(&m_hotel, &Hotel::changed, this, &RepairList::hear);
    connect(&m_hotel, &Hotel::languageChanged, this, &RepairList::refresh);
    connect(&m_hotel, &Hotel::personChanged, this, [this] {
        emit roleChanged();
        refresh();
    });
    refresh();
}

bool RepairList::isVisible() const
{
    return m_hotel.person() && tablet::seesRepairs(m_hotel.person()->role);
}

bool RepairList::repairs() const
{
    return m_hotel.person() && m_hotel.person()->role == Role::Engineer;
}

bool RepairList::mayAnswer() const
{
    return m_hotel.person() && tablet::mayAnswerOffSale(m_hotel.person()->role);
}

void RepairList::setFilter(const QString& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        refresh();
        emit filterChanged();
    }
}

void RepairList::hear(const std::vector<DocumentName>& documents)
{
    for (const auto kind : {document_kind::kWorkOrder, document_kind::kRoom, document_kind::kStaff,
                            document_kind::kArea, document_kind::kProperty}) {
        if (concerns(documents, kind)) {
            refresh();
            return;
        }
    }
}

bool RepairList::fits(const WorkOrder& order, const QString& filter) const
{
    if (filter == QLatin1String{"done"}) {
        return order.state == WorkOrderState::Done;
    }
    if (filter == QLatin1String{"off-sale"}) {
        return asksOutOfOrder(order) && offSaleOf(m_hotel, order) == QLatin1String{"asked"};
    }
    const bool isMine = m_hotel.person() && tablet::isMine(order, m_hotel.person()->id);
    return awaitsRepair(order) && (filter == QLatin1String{"open"} || isMine);
}

void RepairList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    auto orders = m_hotel.tablet().list(document_kind::kWorkOrder);
    std::erase_if(orders, [](const auto& shown) { return shown.template as<WorkOrder>() == nullptr; });
    std::sort(orders.begin(), orders.end(), [](const auto& left, const auto& right) {
        return morePressing(*left.template as<WorkOrder>(), *right.template as<WorkOrder>());
    });
    tally(orders);
    std::vector<Row> rows;
    for (const auto& shown : orders) {
        if (fits(*shown.as<WorkOrder>(), m_filter)) {
            rows.push_back(rowOf(shown));
        }
    }
    setRows(std::move(rows));
}

void RepairList::tally(const std::vector<tablet::ShownDocument>& orders)
{
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    QVariantMap counts;
    for (const QString& filter :
         {QStringLiteral("open"), QStringLiteral("mine"), QStringLiteral("done"), QStringLiteral("off-sale")}) {
        counts.insert(filter, static_cast<int>(std::count_if(orders.begin(), orders.end(), [&](const auto& shown) {
                          return fits(*shown.template as<WorkOrder>(), filter);
                      })));
    }
    const auto toAccept = std::count_if(orders.begin(), orders.end(), [&](const auto& shown) {
        return tablet::waitsFor(*shown.template as<WorkOrder>(), person);
    });
    const int waiting = (repairs() ? static_cast<int>(toAccept) : 0) +
                        (mayAnswer() ? counts.value(QStringLiteral("off-sale")).toInt() : 0);
    if (m_counts != counts || m_waiting != waiting) {
        m_counts = counts;
        m_waiting = waiting;
        emit countsChanged();
    }
}

Row RepairList::rowOf(const tablet::ShownDocument& shown) const
{
    const WorkOrder& order = *shown.as<WorkOrder>();
    const RepairClock clock = clockOf(m_hotel, order);
    const bool isMine = m_hotel.person() && tablet::isMine(order, m_hotel.person()->id);
    return {text(shown.document->name.key()),
            {order.hazard, text(order.category), text(order.what), text(nameOf(order.priority)),
             m_hotel.about(shown.document->name), text(nameOf(order.state)), clock.which, clock.minutes, clock.dueAt,
             whoseRepair(m_hotel, order), isMine, m_hotel.staffName(order.reportedBy),
             m_hotel.clockText(order.reportedAt), order.repeatOf.has_value(), offSaleOf(m_hotel, order),
             !shown.pending.empty()}};
}

} // namespace turndown::ui
