#include "tests/shared/random_documents.hpp"

#include "tests/shared/random_dice.hpp"
#include "tests/shared/random_shifts.hpp"
#include "tests/shared/random_things.hpp"

namespace turndown {

namespace {

Guests randomGuests(Dice& dice)
{
    return {dice.small(), dice.small(), dice.small(), dice.small(), dice.text(), dice.text()};
}

Inspection randomInspection(Dice& dice)
{
    Inspection inspection{dice.one<InspectionResult>(),
                          dice.maybePerson(),
                          dice.maybeTime(),
                          dice.maybeSmall(),
                          dice.some([&] { return dice.text(); }),
                          {},
                          {},
                          dice.maybeId(),
                          dice.small(),
                          dice.maybe([&] {
                              return Sample{dice.person(), dice.time(), dice.id()};
                          })};
    if (dice.yes()) {
        inspection.reasons[dice.word()] = dice.text();
        inspection.photos[dice.word()] = dice.word();
    }
    return inspection;
}

Room randomRoom(Dice& dice)
{
    Room room;
    room.number = dice.word();
    room.floor = dice.text();
    room.section = dice.text();
    room.type = dice.text();
    room.businessDay = dice.maybeDay();
    room.turn = dice.maybeId();
    room.occupancy = dice.one<Occupancy>();
    room.stay = dice.one<Stay>();
    room.arrival = dice.maybeDay();
    room.departure = dice.maybeDay();
    room.expected = dice.some([&] {
        return ExpectedStay{dice.day(), dice.day(), randomGuests(dice), dice.flags(), dice.maybeTimeOfDay()};
    });
    room.condition = dice.one<Condition>();
    room.sale = dice.one<Sale>();
    room.saleDetail = dice.maybe([&] {
        return SaleDetail{dice.maybeDay(), dice.maybeDay(), dice.text(),
                          dice.maybe([&] { return dice.one<Condition>(); })};
    });
    room.service = {
        dice.one<ServiceFlag>(), dice.maybeTime(), dice.maybeId(), dice.maybe([&] {
            return WelfareCheck{dice.one<WelfareResult>(), dice.person(), dice.time(), dice.id(), dice.text()};
        })};
    room.observed = dice.maybe([&] {
        return Observation{dice.yes(), dice.maybeSmall(), dice.maybe([&] { return dice.one<Luggage>(); }),
                           dice.person(), dice.time()};
    });
    room.turndown = dice.one<Turndown>();
    room.flags = dice.flags();
    for (const RoomFlag flag : room.flags) {
        if (dice.yes()) {
            room.flagReasons[flag] = dice.text();
        }
    }
    room.guests = randomGuests(dice);
    room.task = {dice.one<TaskKind>(),
                 dice.maybePerson(),
                 dice.small(),
                 dice.maybeSmall(),
                 dice.one<TaskState>(),
                 dice.text(),
                 dice.maybeId(),
                 dice.maybePerson(),
                 dice.maybeTime(),
                 dice.maybePerson(),
                 dice.maybeTime(),
                 dice.maybeId(),
                 dice.maybe([&] { return dice.one<Condition>(); })};
    room.inspection = randomInspection(dice);
    room.vacantSince = dice.maybeDay();
    room.checkout = dice.maybe([&] {
        return CheckoutInspection{dice.id(),
                                  dice.person(),
                                  dice.time(),
                                  dice.maybePerson(),
                                  dice.maybeTime(),
                                  dice.maybe([&] { return dice.one<CheckoutResult>(); }),
                                  dice.some([&] {
                                      return CheckoutItem{dice.text(), dice.small()};
                                  }),
                                  dice.text(),
                                  dice.maybePerson(),
                                  dice.maybeTime()};
    });
    if (dice.yes()) {
        room.deep[dice.word()] = DeepClean{dice.maybeDay(), dice.person(), dice.id()};
    }
    if (dice.yes()) {
        room.minibar[ItemId{dice.word()}] = dice.quantity() - dice.quantity();
    }
    room.notes = dice.some([&] { return Note{dice.id(), dice.person(), dice.time(), dice.text(), dice.text()}; });
    room.extra = dice.extra();
    return room;
}

OutOfOrderAsk randomAsk(Dice& dice)
{
    return {dice.one<Sale>(), dice.maybeDay(),    dice.maybeDay(),  dice.text(), dice.person(),
            dice.time(),      dice.maybePerson(), dice.maybeTime(), dice.text()};
}

WorkOrder randomWorkOrder(Dice& dice)
{
    WorkOrder order;
    order.room = dice.yes() ? "" : dice.word();
    order.place = dice.maybe([&] { return PlaceId{dice.word()}; });
    order.category = dice.text();
    order.what = dice.text();
    order.priority = dice.one<Priority>();
    order.hazard = dice.yes();
    order.repeatOf = dice.maybe([&] { return DocumentName{document_kind::kWorkOrder, dice.id().text()}; });
    order.text = dice.text();
    order.photos = dice.some([&] { return dice.word(); });
    order.state = dice.one<WorkOrderState>();
    order.reportedBy = dice.person();
    order.reportedAt = dice.time();
    order.assignedTo = dice.maybePerson();
    order.acceptedBy = dice.maybePerson();
    order.dueAt = dice.maybeTime();
    order.doneBy = dice.maybePerson();
    order.doneAt = dice.maybeTime();
    order.proof = dice.some([&] { return dice.word(); });
    order.verifiedBy = dice.maybePerson();
    order.verifiedAt = dice.maybeTime();
    order.outOfOrder = dice.maybe([&] { return randomAsk(dice); });
    order.mergedInto = dice.maybe([&] { return DocumentName{document_kind::kWorkOrder, dice.id().text()}; });
    order.comments = dice.some([&] { return Comment{dice.id(), dice.person(), dice.time(), dice.text()}; });
    order.guestCharge = dice.maybe([&] {
        return GuestCharge{dice.some([&] {
                               return ChargeLine{dice.text(), dice.quantity(), dice.quantity()};
                           }),
                           dice.person(),
                           dice.time(),
                           dice.maybeId(),
                           dice.maybePerson(),
                           dice.maybeTime()};
    });
    order.extra = dice.extra();
    return order;
}

StockLevel randomStock(Dice& dice)
{
    return {PlaceId{"floor-12"},
            ItemId{"bath-towel"},
            dice.quantity() - dice.quantity(),
            dice.maybeQuantity(),
            dice.maybeId(),
            dice.maybeId(),
            dice.maybeQuantity(),
            dice.maybeTime(),
            dice.maybePerson(),
            dice.maybe([&] {
                return UndecidedCount{DocumentName{document_kind::kCountSheet, dice.word()},
                                      dice.id(),
                                      dice.quantity(),
                                      dice.quantity() - dice.quantity(),
                                      dice.person(),
                                      dice.time()};
            }),
            dice.extra()};
}

Property randomProperty(Dice& dice)
{
    using namespace std::chrono;
    Settings settings;
    settings.nightRoll = minutes{dice.upTo(24 * 60 - 1)};
    settings.dndThreshold = minutes{dice.quantity()};
    settings.vacantDayLimit = dice.small();
    settings.vacantCondition = dice.one<Condition>();
    settings.inspectedAges = dice.yes();
    settings.checkInCondition = dice.maybe([&] { return dice.one<Condition>(); });
    settings.checkoutInspection = dice.yes();
    settings.shiftCredits = dice.small();
    settings.samplingPercent = dice.small();
    settings.idleLock = seconds{dice.quantity()};
    settings.finishedDays = dice.small();
    if (dice.yes()) {
        settings.retentionDays[dice.one<FoundClass>()] = dice.small();
    }
    settings.extra = dice.extra();
    return {dice.text(), dice.text(), dice.maybeDay(), dice.yes(), settings, dice.extra()};
}

RoomType randomRoomType(Dice& dice)
{
    RoomType type{dice.names(), {}, {}, dice.some([&] { return dice.word(); }), dice.extra()};
    type.credits[dice.one<TaskKind>()] = dice.small();
    type.standard[dice.one<TaskKind>()] = {{ItemId{dice.word()}, dice.quantity()}, {ItemId{"soap"}, 0}};
    return type;
}

Area randomArea(Dice& dice)
{
    return {dice.names(),           dice.text(),       dice.text(),           dice.small(),     dice.small(),
            dice.maybePerson(),     dice.maybeSmall(), dice.one<TaskState>(), dice.maybeId(),   dice.maybePerson(),
            dice.maybeTime(),       dice.maybeId(),    dice.maybePerson(),    dice.maybeTime(), dice.maybeDay(),
            randomInspection(dice), dice.extra()};
}

Request randomRequest(Dice& dice)
{
    Request request;
    request.room = dice.yes() ? "" : dice.word();
    request.place = dice.maybe([&] { return PlaceId{dice.word()}; });
    request.what = dice.text();
    request.quantity = dice.small();
    request.text = dice.text();
    request.dueAt = dice.maybeTime();
    request.to = dice.maybePerson();
    request.state = dice.one<RequestState>();
    request.openedBy = dice.person();
    request.openedAt = dice.time();
    request.acceptedBy = dice.maybePerson();
    request.acceptedAt = dice.maybeTime();
    request.closedBy = dice.maybePerson();
    request.closedAt = dice.maybeTime();
    request.remark = dice.text();
    request.extra = dice.extra();
    return request;
}

Posting randomPosting(Dice& dice)
{
    return {dice.word(),
            dice.maybeId(),
            {{ItemId{dice.word()}, dice.quantity()}},
            {{ItemId{dice.word()}, dice.quantity()}},
            dice.person(),
            dice.time(),
            dice.one<PostingState>(),
            dice.maybePerson(),
            dice.maybeTime(),
            dice.text(),
            dice.text(),
            dice.extra()};
}

Requisition randomRequisition(Dice& dice)
{
    return {PlaceId{dice.word()}, {{ItemId{dice.word()}, {dice.quantity(), dice.maybeQuantity(), dice.quantity()}}},
            dice.text(),          dice.one<RequisitionState>(),
            dice.person(),        dice.time(),
            dice.maybePerson(),   dice.maybeTime(),
            dice.maybePerson(),   dice.maybeTime(),
            dice.text(),          dice.extra()};
}

CountSheet randomSheet(Dice& dice)
{
    return {PlaceId{dice.word()},
            dice.some([&] { return ItemId{dice.word()}; }),
            dice.text(),
            dice.one<CountSheetState>(),
            {{ItemId{dice.word()}, {dice.quantity(), dice.person(), dice.time(), dice.id(), dice.small(), dice.yes()}}},
            dice.person(),
            dice.time(),
            dice.maybePerson(),
            dice.maybeTime(),
            dice.maybePerson(),
            dice.maybeTime(),
            dice.text(),
            dice.extra()};
}

DocumentBody randomBody(Dice& dice, std::string_view kind)
{
    using namespace document_kind;
    if (dice.small() == 0) {
        return std::monostate{};
    }
    if (kind == kRoom) {
        return randomRoom(dice);
    }
    if (kind == kWorkOrder) {
        return randomWorkOrder(dice);
    }
    if (kind == kStock) {
        return randomStock(dice);
    }
    if (kind == kProperty) {
        return randomProperty(dice);
    }
    if (kind == kItem) {
        return Item{dice.names(),         dice.text(),          dice.text(),
                    dice.maybeQuantity(), dice.maybeQuantity(), {{dice.one<TaskKind>(), dice.quantity()}},
                    dice.extra()};
    }
    if (kind == kChecklist) {
        return Checklist{
            dice.names(), dice.some([&] {
                return ChecklistLine{dice.word(), dice.names(), dice.yes(), dice.yes() ? dice.word() : std::string{}};
            }),
            dice.extra()};
    }
    if (kind == kRoomType) {
        return randomRoomType(dice);
    }
    if (kind == kDeepClean) {
        return DeepCleanItem{dice.names(), 1 + dice.small(), dice.some([&] { return dice.word(); }), dice.small(),
                             dice.extra()};
    }
    if (kind == kArea) {
        return randomArea(dice);
    }
    if (kind == kRequest) {
        return randomRequest(dice);
    }
    if (kind == kFoundItem || kind == kLoan) {
        return kind == kLoan ? DocumentBody{randomLoan(dice)} : DocumentBody{randomFoundItem(dice)};
    }
    if (auto body = randomShiftBody(dice, kind)) {
        return std::move(*body);
    }
    if (kind == kPosting) {
        return randomPosting(dice);
    }
    if (kind == kRequisition) {
        return randomRequisition(dice);
    }
    if (kind == kCountSheet) {
        return randomSheet(dice);
    }
    StaffMember person{dice.text(), dice.one<Role>(), dice.some([&] { return dice.word(); }),
                       dice.yes(),  dice.maybeDay(),  dice.yes()};
    person.photo = dice.yes() ? "" : dice.word();
    person.pinVerifier = dice.yes() ? "" : "$argon2id$" + dice.word();
    person.extra = dice.extra();
    return person;
}

RecentOperation randomRecent(Dice& dice)
{
    return {dice.id(),
            dice.word(),
            dice.person(),
            dice.time(),
            {dice.one<Outcome>(), dice.maybe([&] { return dice.one<Reason>(); })},
            0};
}

Conflict randomConflict(Dice& dice)
{
    return {dice.word(), dice.one<ConflictRule>(), dice.some([&] {
                return ConflictSide{dice.id(), dice.person(), dice.time(), dice.maybeQuantity()};
            }),
            dice.yes(), dice.maybe([&] { return dice.word(); })};
}

} // namespace

Document randomDocument(std::uint64_t seed)
{
    static const std::vector<std::string> kNamesOfKinds{
        "room/1203",        "work-order/x",      "stock/floor-12/bath-towel",
        "property/main",    "item/soap",         "checklist/departure",
        "room-type/king",   "staff/u-li",        "deep-clean/vents",
        "area/lobby",       "request/x",         "posting/x",
        "requisition/x",    "count-sheet/x",     "found-item/x",
        "loan/x",           "custody/master-12", "log-entry/x",
        "handover/x",       "briefing/x",        "report/2026-11-23-u-li",
        "roster/2026-11-23"};
    Dice dice{seed};
    Document document;
    document.name = DocumentName{kNamesOfKinds[seed % kNamesOfKinds.size()]};
    document.rev = dice.upTo(1'000'000);
    document.last = dice.maybeId();
    document.body = randomBody(dice, document.name.kind());
    document.recent = dice.some([&] { return randomRecent(dice); });
    document.conflicts = dice.some([&] { return randomConflict(dice); });
    document.undone = dice.some([&] { return dice.id(); });
    if (dice.yes()) {
        document.undo = Undo{dice.id(), std::make_shared<const DocumentBody>(randomBody(dice, document.name.kind()))};
    }
    return document;
}

} // namespace turndown
