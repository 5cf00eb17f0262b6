// The demo's hotel in words: people, rooms on three floors, what lies in the pantries.

#include "mobile/app/demo_catalogue.hpp"
#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/demo_pictures.hpp"
#include "mobile/app/demo_shift.hpp"
#include "shared/crypto/secret_verifier.hpp"
#include "shared/crypto/uuid.hpp"

#include <array>
#include <chrono>
#include <initializer_list>
#include <string_view>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

const StaffId kLi{"u-li"};
const StaffId kMaria{"u-maria"};
const StaffId kChen{"u-chen"};

Document document(std::string_view kind, const std::string& key, DocumentBody body)
{
    Document made;
    made.name = DocumentName{kind, key};
    made.body = std::move(body);
    return made;
}

Document person(const std::string& id, const std::string& name, Role role, std::vector<std::string> languages,
                const std::string& photo, const std::string& verifier)
{
    return document(
        document_kind::kStaff, id,
        StaffMember{
            .name = name, .role = role, .languages = std::move(languages), .photo = photo, .pinVerifier = verifier});
}

Document item(const std::string& id, const char* english, const char* chinese, const char* unit, const char* group,
              std::array<std::int64_t, 2> departureAndStayover, std::optional<std::int64_t> price = {})
{
    Item made;
    made.names = {{"en", english}, {"zh-CN", chinese}};
    made.unit = unit;
    made.group = group;
    made.standard = {{TaskKind::Departure, departureAndStayover[0]}, {TaskKind::Stayover, departureAndStayover[1]}};
    made.price = price;
    return document(document_kind::kItem, id, made);
}

Document stock(const std::string& place, const std::string& item, std::int64_t level,
               std::optional<std::int64_t> par = {})
{
    StockLevel made;
    made.place = PlaceId{place};
    made.item = ItemId{item};
    made.level = level;
    made.par = par;
    return document(document_kind::kStock, place + '/' + item, made);
}

/// One line of the morning's list.
struct Morning {
    const char* number;
    const char* type;
    Stay stay;
    Condition condition;
    const char* assigned;
    int position;
    std::initializer_list<RoomFlag> flags = {};
    ServiceFlag service = ServiceFlag::None;
    std::map<RoomFlag, std::string> why = {};
};

bool isOccupied(Stay stay)
{
    return stay == Stay::Stayover || stay == Stay::DueOut || stay == Stay::Arrived;
}

void setWork(Room& room, const Morning& line, UtcTime now)
{
    room.task.kind =
        line.stay == Stay::Stayover || line.stay == Stay::Arrived ? TaskKind::Stayover : TaskKind::Departure;
    if (*line.assigned != '\0') {
        room.task.assignedTo = StaffId{line.assigned};
        room.task.position = line.position;
    }
    if (line.condition == Condition::Cleaning) {
        room.task.state = TaskState::Started;
        room.task.startedOp = newOperationId(now - 12min);
        room.task.startedBy = room.task.assignedTo;
        room.task.startedAt = now - 12min;
    }
    if (line.condition == Condition::Clean || line.condition == Condition::Inspected) {
        room.task.state = TaskState::Done;
        room.task.cleanedBy = room.task.assignedTo;
        room.task.cleanedAt = now - 47min;
        room.task.cleanedOp = newOperationId(now - 47min);
    }
    if (line.condition == Condition::Inspected) {
        room.inspection = {.result = InspectionResult::Passed,
                           .by = kChen,
                           .at = now - 21min,
                           .score = 100,
                           .op = newOperationId(now - 21min)};
    }
}

/// How the room came to be as it is.
std::vector<RecentOperation> past(const Room& room)
{
    std::vector<RecentOperation> recent;
    const auto heard = [&](const OperationId& id, const char* kind, const StaffId& by, UtcTime at) {
        recent.push_back({id, kind, by, at, kApplied, 0});
    };
    heard(*room.turn, room.occupancy == Occupancy::Occupied ? "stay.checked_in" : "stay.checked_out", StaffId{"pms"},
          *room.businessDay);
    if (room.service.op) {
        heard(*room.service.op, "room.service_set", kLi, *room.service.since);
    }
    if (room.task.startedOp) {
        heard(*room.task.startedOp, "room.started", *room.task.startedBy, *room.task.startedAt);
    }
    if (room.task.cleanedOp && room.task.cleanedBy) {
        heard(*room.task.cleanedOp, "room.cleaned", *room.task.cleanedBy, *room.task.cleanedAt);
    }
    if (room.inspection.op) {
        heard(*room.inspection.op, "room.inspected", *room.inspection.by, *room.inspection.at);
    }
    return recent;
}

Document room(const Morning& line, UtcTime now)
{
    Room made;
    made.number = line.number;
    made.floor = made.number.substr(0, 2);
    made.type = line.type;
    made.turn = newOperationId(now - 20h);
    made.occupancy = isOccupied(line.stay) ? Occupancy::Occupied : Occupancy::Vacant;
    made.stay = line.stay;
    made.condition = line.condition;
    made.businessDay = std::chrono::floor<std::chrono::days>(now);
    made.flags = line.flags;
    made.flagReasons = line.why;
    if (isOccupied(line.stay)) {
        made.arrival = *made.businessDay - std::chrono::days{2};
        made.departure = *made.businessDay + std::chrono::days{line.stay == Stay::DueOut ? 0 : 2};
        made.guests.adults = 2;
    }
    if (line.service != ServiceFlag::None) {
        const auto since = now - (line.service == ServiceFlag::Declined ? 26h + 5min : 3h + 10min);
        made.service = {line.service, since, newOperationId(since)};
    }
    setWork(made, line, now);
    Document known = document(document_kind::kRoom, made.number, made);
    known.recent = past(made);
    return known;
}

void addRooms(std::vector<Document>& hotel, UtcTime now)
{
    using enum Condition;
    const auto li = "u-li";
    const auto maria = "u-maria";
    const std::initializer_list<Morning> lines{
        {"1203", "twin", Stay::Departed, Dirty, li, 1, {RoomFlag::Rush}},
        {"1205", "suite", Stay::Arrival, Dirty, li, 2, {RoomFlag::Vip}},
        {"1207", "king", Stay::Stayover, Cleaning, li, 3},
        {"1208", "twin", Stay::Stayover, Dirty, li, 4, {}, ServiceFlag::DoNotDisturb},
        {"1209", "king", Stay::Departed, Dirty, li, 5},
        {"1210", "twin", Stay::Departed, Clean, li, 6},
        {"1211", "king", Stay::Stayover, Dirty, li, 7, {}, ServiceFlag::MakeUp},
        {"1212", "twin", Stay::Stayover, Dirty, li, 8},
        {"1213", "king", Stay::Departed, Inspected, li, 9},
        {"1214", "twin", Stay::DueOut, Dirty, li, 10},
        {"1215", "king", Stay::Stayover, Dirty, li, 11},
        {"1216",
         "suite",
         Stay::Departed,
         Dirty,
         li,
         12,
         {RoomFlag::Vip, RoomFlag::Rush},
         ServiceFlag::None,
         {{RoomFlag::Rush, "Lands at 13:10"}}},
        {"1201", "twin", Stay::Arrival, Inspected, "u-chen", 1},
        {"1202", "king", Stay::None, Inspected, "", 0},
        {"1204", "twin", Stay::None, Pickup, "", 0},
        {"1206", "king", Stay::Stayover, Dirty, "", 0, {}, ServiceFlag::DoubleLock},
        {"1101", "twin", Stay::Departed, Clean, maria, 1, {RoomFlag::Vip}},
        {"1102", "king", Stay::Departed, Clean, maria, 2},
        {"1103", "twin", Stay::Stayover, Cleaning, maria, 3},
        {"1104", "king", Stay::Stayover, Dirty, maria, 4},
        {"1105", "twin", Stay::DueOut, Dirty, maria, 5},
        {"1106", "king", Stay::Stayover, Dirty, maria, 6, {}, ServiceFlag::Declined},
        {"1107", "twin", Stay::Departed, Dirty, maria, 7},
        {"1108", "suite", Stay::Stayover, Dirty, maria, 8, {RoomFlag::Vip}},
        {"1109", "twin", Stay::None, Inspected, "", 0},
        {"1110", "king", Stay::None, Clean, maria, 9},
        {"1001", "twin", Stay::None, Inspected, "", 0},
        {"1002", "king", Stay::Departed, Dirty, "", 0},
        {"1003", "twin", Stay::Stayover, Dirty, "", 0},
        {"1004", "king", Stay::Arrival, Inspected, "", 0},
        {"1005", "twin", Stay::Stayover, Dirty, "", 0},
        {"1006", "king", Stay::None, Inspected, "", 0},
    };
    for (const Morning& line : lines) {
        hotel.push_back(room(line, now));
    }
    Document broken = room({"1007", "twin", Stay::None, Condition::Dirty, "", 0}, now);
    std::get<Room>(broken.body).sale = Sale::OutOfOrder;
    hotel.push_back(broken);
}

void addItems(std::vector<Document>& hotel)
{
    const std::initializer_list<Document> items{
        item("sheet", "Sheet", "床单", "piece", "linen", {2, 0}),
        item("duvet-cover", "Duvet cover", "被套", "piece", "linen", {1, 0}),
        item("pillowcase", "Pillowcase", "枕套", "piece", "linen", {4, 0}),
        item("bath-towel", "Bath towel", "浴巾", "piece", "linen", {2, 2}),
        item("hand-towel", "Hand towel", "面巾", "piece", "linen", {2, 2}),
        item("bath-mat", "Bath mat", "地巾", "piece", "linen", {1, 0}),
        item("shampoo", "Shampoo", "洗发水", "bottle", "supplies", {2, 1}),
        item("soap", "Soap", "香皂", "piece", "supplies", {2, 1}),
        item("toilet-paper", "Toilet paper", "卫生纸", "roll", "supplies", {2, 1}),
        item("water", "Drinking water", "饮用水", "bottle", "supplies", {2, 2}),
        item("slippers", "Slippers", "拖鞋", "pair", "supplies", {2, 0}),
        item("tea", "Tea", "茶包", "bag", "supplies", {4, 2}),
        item("cola", "Cola", "可乐", "can", "minibar", {0, 0}, 1500),
        item("beer", "Beer", "啤酒", "can", "minibar", {0, 0}, 2500),
        item("peanuts", "Peanuts", "花生", "bag", "minibar", {0, 0}, 1800),
    };
    hotel.insert(hotel.end(), items);
    int shortfall = 0;
    for (const Document& one : items) {
        const std::string id{one.name.key()};
        const std::int64_t par = std::get<Item>(one.body).group == "linen" ? 60 : 80;
        shortfall = (shortfall + 17) % 53;
        hotel.push_back(stock("floor-12", id, par - (shortfall > 30 ? shortfall : 0), par));
        hotel.push_back(stock("floor-11", id, par - shortfall / 2, par));
        hotel.push_back(stock("store", id, par * 8, par * 6));
        if (std::get<Item>(one.body).group == "linen") {
            hotel.push_back(stock("floor-12-soiled", id, shortfall));
            hotel.push_back(stock("rooms-12", id, 32));
        }
    }
}

void addPeople(std::vector<Document>& hotel)
{
    const std::string verifier = makeVerifier(kDemoPin, SecretKind::Pin);
    const auto add = [&](const std::string& id, const std::string& name, Role role, std::vector<std::string> languages,
                         const std::string& photo) {
        hotel.push_back(person(id, name, role, std::move(languages), photo, verifier));
    };
    add(kLi.text(), "Li Na", Role::Attendant, {"en", "zh-CN"}, nameOfPicture(DemoPicture::FaceOfLi));
    add(kMaria.text(), "Maria Santos", Role::Attendant, {"en"}, nameOfPicture(DemoPicture::FaceOfMaria));
    add(kChen.text(), "Chen Wei", Role::Lead, {"en", "zh-CN"}, {}); // Nobody has taken his yet.
    add("u-anna", "Anna Kowalska", Role::Supervisor, {"en"}, nameOfPicture(DemoPicture::FaceOfAnna));
    add("u-tom", "Tomás Novák", Role::Engineer, {"en", "zh-CN"}, {});
    add("u-wu", "Wu Jie", Role::Manager, {"en", "zh-CN"}, {});
    add("u-zhao", "赵敏", Role::Storekeeper, {"zh-CN", "en"}, nameOfPicture(DemoPicture::FaceOfZhao));
}

Document roomType(const char* id, const char* english, const char* chinese)
{
    const bool suite = std::string_view{id} == "suite";
    RoomType made;
    made.credits = {{TaskKind::Departure, suite ? 50 : 30}, {TaskKind::Stayover, suite ? 30 : 20}};
    made.names = {{"en", english}, {"zh-CN", chinese}};
    made.pictures = {nameOfPicture(DemoPicture::BedMade), nameOfPicture(DemoPicture::DeskInOrder)};
    return document(document_kind::kRoomType, id, made);
}

Document areaChecklist()
{
    Checklist lines;
    lines.names = {{"en", "Public area"}, {"zh-CN", "公共区域"}};
    lines.lines = {{"floor", {{"en", "Floor clean and dry"}, {"zh-CN", "地面干净无水渍"}}, true},
                   {"glass", {{"en", "Glass and mirrors without streaks"}, {"zh-CN", "玻璃镜面无痕"}}, true},
                   {"dust", {{"en", "No dust on rails, frames and plants"}, {"zh-CN", "扶手、画框、绿植无尘"}}},
                   {"rubbish", {{"en", "Bins emptied"}, {"zh-CN", "垃圾桶已清空"}}}};
    return document(document_kind::kChecklist, "area", lines);
}

Document area(const char* code, const char* english, const char* chinese, const char* floor, int credits, int cycleDays)
{
    Area made;
    made.names = {{"en", english}, {"zh-CN", chinese}};
    made.floor = floor;
    made.credits = credits;
    made.cycleDays = cycleDays;
    return document(document_kind::kArea, code, made);
}

void addAreas(std::vector<Document>& hotel)
{
    hotel.push_back(areaChecklist());
    hotel.push_back(area("corridor-12", "Corridor of floor 12", "12 楼走廊", "12", 20, 1));
    hotel.push_back(area("pantry-12", "Pantry of floor 12", "12 楼工作间", "12", 10, 7));
    hotel.push_back(area("corridor-11", "Corridor of floor 11", "11 楼走廊", "11", 20, 1));
    hotel.push_back(area("lift-lobby-11", "Lift lobby of floor 11", "11 楼电梯厅", "11", 15, 1));
    hotel.push_back(area("sky-lounge", "Sky lounge", "行政酒廊", "12", 45, 1));
}

} // namespace

std::vector<Document> demoDocuments(UtcTime now)
{
    Property property;
    property.name = "Harbour View Hotel";
    property.timeZone = "Asia/Shanghai";
    property.businessDay = std::chrono::floor<std::chrono::days>(now);

    std::vector<Document> hotel{document(document_kind::kProperty, "main", property),
                                roomType("twin", "Twin", "双床房"), roomType("king", "King", "大床房"),
                                roomType("suite", "Suite", "套房")};
    const auto catalogue = demoCatalogue();
    hotel.insert(hotel.end(), catalogue.begin(), catalogue.end());
    const auto assets = demoAssets();
    hotel.insert(hotel.end(), assets.begin(), assets.end());
    addPeople(hotel);
    addRooms(hotel, now);
    addItems(hotel);
    addAreas(hotel);
    return hotel;
}

} // namespace turndown::ui
