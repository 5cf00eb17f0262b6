#include "mobile/crew/engineer.hpp"

#include "mobile/core/repairs.hpp"
#include "shared/rules/work_order_views.hpp"

#include <utility>

namespace turndown::crew {

namespace {

constexpr HotelTime kShiftBegins = at(8);
constexpr HotelTime kLookAgain{5};
constexpr HotelTime kShortestRepair{8};
constexpr HotelTime kLongestRepair{40};

} // namespace

Engineer::Engineer(CrewTablet& tablet, Chance chance)
    : m_tablet{tablet}, m_chance{std::move(chance)}, m_busyUntil{kShiftBegins}
{
}

Done Engineer::goOn(HotelTime now)
{
    m_tablet.goOn(now);
    if (now < m_busyUntil) {
        return done();
    }
    if (m_order) {
        return finish(*std::exchange(m_order, std::nullopt));
    }
    m_order = mostPressing();
    m_busyUntil = now + (m_order ? m_chance.between(kShortestRepair, kLongestRepair) : kLookAgain);
    return m_order ? accept(*m_order) : done();
}

std::optional<DocumentName> Engineer::mostPressing() const
{
    const auto orders = m_tablet.core().list(document_kind::kWorkOrder);
    const tablet::ShownDocument* first = nullptr;
    for (const tablet::ShownDocument& shown : orders) {
        const auto* const order = shown.as<WorkOrder>();
        const bool waits = order != nullptr && tablet::waitsFor(*order, m_tablet.person().id);
        if (waits && (first == nullptr || morePressing(*order, *first->as<WorkOrder>()))) {
            first = &shown;
        }
    }
    return first == nullptr ? std::nullopt : std::optional{first->document->name};
}

Done Engineer::accept(const DocumentName& name)
{
    const auto tapped = m_tablet.tap(name, WorkOrderStepped{WorkOrderStep::Accepted, {}});
    return tapped ? done() : Done{tapped.error()};
}

Done Engineer::finish(const DocumentName& name)
{
    const auto tapped = m_tablet.tap(name, WorkOrderStepped{WorkOrderStep::Done, {}});
    if (!tapped) {
        return tapped.error();
    }
    ++m_repaired;
    return done();
}

} // namespace turndown::crew
