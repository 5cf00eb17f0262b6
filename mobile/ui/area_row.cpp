#include "mobile/ui/area_row.hpp"

#include "mobile/core/area_work.hpp"
#include "mobile/core/shift_order.hpp"
#include "mobile/ui/room_row.hpp"

namespace turndown::ui {

namespace {

QString since(const Area& area, const Hotel& hotel)
{
    if (tablet::isUnderWay(area)) {
        return area.startedAt ? hotel.clockText(*area.startedAt) : QString{};
    }
    const bool clean = !tablet::needsCleaning(area, hotel.businessDay());
    if (!clean || area.doneDay != hotel.businessDay()) {
        return {};
    }
    if (area.inspection.result == InspectionResult::Passed && area.inspection.at) {
        return hotel.clockText(*area.inspection.at);
    }
    return area.doneAt ? hotel.clockText(*area.doneAt) : QString{};
}

QString worker(const Area& area, const Hotel& hotel)
{
    const auto& who = tablet::isUnderWay(area) ? area.startedBy : area.doneBy;
    return who ? hotel.staffName(*who) : QString{};
}

} // namespace

QString areaState(const Area& area, Day today)
{
    switch (area.state) {
    case TaskState::Started:
        return QStringLiteral("cleaning");
    case TaskState::Paused:
        return QStringLiteral("paused");
    case TaskState::Open:
    case TaskState::Done:
        break;
    }
    if (area.inspection.result == InspectionResult::Failed) {
        return QStringLiteral("rework");
    }
    if (tablet::needsCleaning(area, today)) {
        return QStringLiteral("due");
    }
    return area.inspection.result == InspectionResult::Passed ? QStringLiteral("inspected") : QStringLiteral("clean");
}

Row areaRow(const tablet::ShownDocument& shown, const Hotel& hotel)
{
    const Area& area = *shown.as<Area>();
    const DocumentName& doc = shown.document->name;
    const Day today = hotel.businessDay();
    const auto& to = area.assignedTo;
    const bool mine = hotel.person() && to == hotel.person()->id;
    const bool movable = mine && tablet::listPartOf(area, hotel.person()->id, today) != tablet::ListPart::Finished;
    const auto step = hotel.person() ? tablet::nextStep(area, *hotel.person(), today, hotel.inspectionRequired())
                                     : tablet::NextStep::None;
    const auto minutes = 0; // No guest keeps anybody out of an area, and no stay asks for anything.
    const QString none;
    return {text(doc.text()),
            {none,
             text(area.floor),
             areaState(area, today),
             none,
             QStringLiteral("area"),
             area.credits,
             none,
             false,
             false,
             false,
             stepCode(step),
             since(area, hotel),
             worker(area, hotel),
             minutes,
             false,
             to ? hotel.staffName(*to) : none,
             mine,
             false,
             !shown.pending.empty(),
             false,
             none,
             movable,
             minutes,
             0,
             none,
             text(doc.key()),
             hotel.inWords(area.names, std::string{doc.key()}),
             tablet::daysOverdue(area, today),
             none}};
}

} // namespace turndown::ui
