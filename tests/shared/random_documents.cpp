#include "tests/shared/random_documents.hpp"

#include <random>

namespace turndown {

namespace {

/// Throws the dice for one document.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random{seed} {}

    std::int64_t upTo(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random() % (static_cast<std::uint64_t>(most) + 1));
    }
    bool yes() { return upTo(1) == 1; }
    int small() { return static_cast<int>(upTo(9)); }
    std::int64_t quantity() { return yes() ? upTo(9) : upTo(2'147'483'647); }

    std::string text()
    {
        static const std::vector<std::string> kTexts{"",
                                                     "bed",
                                                     "枕头",
                                                     "a \"quoted\" word",
                                                     "back\\slash",
                                                     "line\nline\ttab",
                                                     "émigré 🛏",
                                                     std::string{"nul\0here", 8},
                                                     "/"};
        return kTexts[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(kTexts.size()) - 1))];
    }
    std::string word() { return "w" + std::to_string(upTo(999)); }

    OperationId id()
    {
        OperationId::Bytes bytes{};
        for (auto& byte : bytes) {
            byte = static_cast<std::uint8_t>(upTo(255));
        }
        return OperationId{bytes};
    }
    UtcTime time() { return UtcTime{std::chrono::milliseconds{upTo(4'000'000'000'000)}}; }
    Day day() { return Day{std::chrono::days{upTo(40'000)}}; }

    template <class Word>
    Word one()
    {
        return kNames<Word>[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(kNames<Word>.size()) - 1))].value;
    }

    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())>
    {
        return yes() ? std::optional{make()} : std::nullopt;
    }
    template <class Make>
    auto some(Make make) -> std::vector<decltype(make())>
    {
        std::vector<decltype(make())> made;
        for (std::int64_t left = upTo(3); left > 0; --left) {
            made.push_back(make());
        }
        return made;
    }

    std::optional<OperationId> maybeId()
    {
        return maybe([this] { return id(); });
    }
    std::optional<UtcTime> maybeTime()
    {
        return maybe([this] { return time(); });
    }
    std::optional<Day> maybeDay()
    {
        return maybe([this] { return day(); });
    }
    std::optional<std::chrono::minutes> maybeTimeOfDay()
    {
        return maybe([this] { return std::chrono::minutes{upTo(24 * 60 - 1)}; });
    }
    std::optional<int> maybeSmall()
    {
        return maybe([this] { return small(); });
    }
    std::optional<std::int64_t> maybeQuantity()
    {
        return maybe([this] { return quantity(); });
    }
    StaffId person() { return StaffId{word()}; }
    std::optional<StaffId> maybePerson()
    {
        return maybe([this] { return person(); });
    }
    std::set<RoomFlag> flags()
    {
        const auto chosen = some([this] { return one<RoomFlag>(); });
        return {chosen.begin(), chosen.end()};
    }
    Translated names() { return {{"en", text()}, {"zh-CN", text()}}; }
    Extra extra()
    {
        return yes() ? Extra{} : Extra{{"later_" + word(), R"({"a":[1,2.5,null,"x"],"b":{}})"}, {"n", "-0.125"}};
    }

private:
    std::mt19937_64 m_random;
};

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

WorkOrder randomWorkOrder(Dice& dice)
{
    WorkOrder order;
    order.room = dice.yes() ? "" : dice.word();
    order.place = dice.maybe([&] { return PlaceId{dice.word()}; });
    order.category = dice.text();
    order.what = dice.text();
    order.priority = dice.one<Priority>();
    order.text = dice.text();
    order.photos = dice.some([&] { return dice.word(); });
    order.state = dice.one<WorkOrderState>();
    order.reportedBy = dice.person();
    order.reportedAt = dice.time();
    order.acceptedBy = dice.maybePerson();
    order.dueAt = dice.maybeTime();
    order.doneBy = dice.maybePerson();
    order.doneAt = dice.maybeTime();
    order.mergedInto = dice.maybe([&] { return DocumentName{document_kind::kWorkOrder, dice.id().text()}; });
    order.comments = dice.some([&] { return Comment{dice.id(), dice.person(), dice.time(), dice.text()}; });
    order.guestCharge = dice.maybe([&] {
        return GuestCharge{dice.some([&] {
                               return ChargeLine{dice.text(), dice.quantity(), dice.quantity()};
                           }),
                           dice.person(), dice.time()};
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
    static const std::vector<std::string> kNamesOfKinds{"room/1203",      "work-order/x", "stock/floor-12/bath-towel",
                                                        "property/main",  "item/soap",    "checklist/departure",
                                                        "room-type/king", "staff/u-li",   "deep-clean/vents",
                                                        "area/lobby",     "request/x",    "posting/x",
                                                        "requisition/x",  "count-sheet/x"};
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
