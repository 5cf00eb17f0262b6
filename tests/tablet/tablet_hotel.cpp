#include "tests/tablet/tablet_hotel.hpp"

#include "mobile/store/open_store.hpp"
#include "shared/crypto/secret_verifier.hpp"
#include "shared/wire/document_json.hpp"
#include "tests/support/catch.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace turndown::tablet::hotel {

namespace {

} // namespace

wire::SentDocument sent(const Document& document)
{
    return {document.name, document.rev, document.last, wire::writeDocument(document).dump(), false};
}

Document room1203()
{
    Room room;
    room.number = "1203";
    room.floor = "12";
    room.task.kind = TaskKind::Stayover;
    Document document;
    document.name = kRoom1203;
    document.rev = 10;
    document.body = room;
    return document;
}

Document person(const StaffId& id, Role role)
{
    static const std::string kVerifier = makeVerifier(kPin, SecretKind::Pin);
    StaffMember member;
    member.name = id.text().substr(2);
    member.role = role;
    member.pinVerifier = kVerifier;
    Document document;
    document.name = DocumentName{document_kind::kStaff, id.text()};
    document.rev = 5;
    document.body = member;
    return document;
}

Document towels(std::int64_t level)
{
    StockLevel stock;
    stock.place = PlaceId{"floor-12"};
    stock.item = ItemId{"bath-towel"};
    stock.level = level;
    Document document;
    document.name = kTowels;
    document.rev = 11;
    document.body = stock;
    return document;
}

wire::SyncReply nothingNew()
{
    wire::SyncReply reply;
    reply.now = at(9);
    reply.cursor = "here";
    return reply;
}

wire::OperationResult taken(const Tap& tap, std::int64_t seq, Verdict verdict)
{
    return {tap.id, tap.ds, verdict, seq, at(9, 1), ""};
}

TestTablet::TestTablet()
{
    restart();
}

void TestTablet::restart()
{
    protocol.reset();
    tablet.reset();
    store.reset();
    store = openStore(directory.path).value();
    tablet = Tablet::open(*store, clock).value();
    protocol = std::make_unique<SyncProtocol>(*store, clock);
}

Digested TestTablet::hears(const wire::SyncReply& reply)
{
    return hears(200, wire::writeSyncReply(reply));
}

Digested TestTablet::hears(int status, const std::string& problem)
{
    REQUIRE(protocol->next({}));
    Digested digested = protocol->digest(status, problem);
    tablet->hear(digested.news);
    return digested;
}

void TestTablet::synced()
{
    store->keepEnrolment({"http://127.0.0.1:9300", "", DeviceId{"d-1"}, "token", "Floor 12"});
    wire::SyncReply reply = nothingNew();
    reply.documents = {sent(person(kLi, Role::Attendant)), sent(person(kOlga, Role::Supervisor)), sent(room1203()),
                       sent(towels(40))};
    CHECK(hears(reply).next == Next::Quiet);
    REQUIRE(tablet->signIn(kLi, kPin));
}

wire::SyncRequest TestTablet::nextRequest(std::chrono::milliseconds mayWait)
{
    const auto outgoing = protocol->next(mayWait);
    REQUIRE(outgoing);
    return wire::parseSyncRequest(outgoing->body).value();
}

Room TestTablet::room() const
{
    const auto shown = tablet->show(kRoom1203);
    REQUIRE(shown.as<Room>() != nullptr);
    return *shown.as<Room>();
}

std::int64_t TestTablet::towelsShown() const
{
    const auto shown = tablet->show(kTowels);
    return shown.as<StockLevel>() == nullptr ? 0 : shown.as<StockLevel>()->level;
}

Tap TestTablet::tapped(std::string_view kind, const DocumentName& doc, std::string_view body)
{
    clock.pass(std::chrono::seconds{1});
    const auto tap = tablet->tap(kind, doc, body);
    INFO((tap ? std::string{} : tap.error().detail));
    REQUIRE(tap);
    return *tap;
}

} // namespace turndown::tablet::hotel
