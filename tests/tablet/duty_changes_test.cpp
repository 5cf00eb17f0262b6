#include "mobile/core/duty_changes.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

const DocumentName kLobby{document_kind::kArea, "lobby"};
const DocumentName kTowelRequest{document_kind::kRequest, op(1).text()};
const Day kToday{std::chrono::days{20000}};

Document lobby(std::optional<StaffId> to = std::nullopt)
{
    Document document;
    document.name = kLobby;
    document.body = Area{.names = {{"en", "Lobby"}}, .floor = "1", .assignedTo = std::move(to)};
    return document;
}

AcceptedOperation assigned(std::uint8_t number, const StaffId& by, std::optional<StaffId> to)
{
    return said(number, by, at(10, number), kLobby, "area.assigned", AreaAssigned{to, std::nullopt});
}

AcceptedOperation asked(const StaffId& by, std::optional<StaffId> to)
{
    RequestOpened opened;
    opened.room = "1203";
    opened.what = "towels";
    opened.to = std::move(to);
    return said(1, by, at(10, 1), kTowelRequest, "request.opened", opened);
}

AcceptedOperation stepped(std::uint8_t number, const StaffId& by, RequestStep step)
{
    return said(number, by, at(10, number), kTowelRequest, std::string{nameOf(step)}, RequestStepped{step, {}});
}

AcceptedOperation handed(std::uint8_t number, const StaffId& to)
{
    return said(number, kChen, at(10, number), kTowelRequest, "request.assigned", RequestAssigned{to});
}

Document request(const std::vector<AcceptedOperation>& sayings)
{
    Document document;
    document.name = kTowelRequest;
    return after(document, sayings);
}

std::optional<Announcement> heard(const Document& before, const Document& now)
{
    return now.name.kind() == document_kind::kArea ? whatChangedInArea(before, now, kLi)
                                                   : whatChangedInRequest(before, now, kLi);
}

std::optional<RoomChange> changeOf(const Document& before, const Document& now)
{
    const auto news = heard(before, now);
    return news ? std::optional{news->change} : std::nullopt;
}

} // namespace

SCENARIO("a new request for me is announced, with who and what")
{
    const Document asks = request({asked(kChen, kLi)});
    CHECK(heard(request({}), asks) ==
          Announcement{"", RoomChange::Requested, "towels", kChen, at(10, 1), kTowelRequest});

    THEN("one for somebody else, for whoever is nearest, or of my own is not")
    {
        CHECK_FALSE(heard(request({}), request({asked(kChen, kMaria)})));
        CHECK_FALSE(heard(request({}), request({asked(kChen, std::nullopt)})));
        CHECK_FALSE(heard(request({}), request({asked(kLi, kLi)})));
    }
    THEN("one that the lead hands to me is")
    {
        const Document others = request({asked(kChen, kMaria)});
        CHECK(changeOf(others, after(others, {handed(2, kLi)})) == RoomChange::Requested);
    }
    THEN("it is told until I have accepted it")
    {
        const auto news = *heard(request({}), asks);
        CHECK(stillHolds(news, asks, kLi));
        CHECK_FALSE(stillHolds(news, after(asks, {stepped(2, kLi, RequestStep::Accepted)}), kLi));
        CHECK_FALSE(stillHolds(news, after(asks, {stepped(2, kMaria, RequestStep::Accepted)}), kLi));
    }
    THEN("that it is wanted no more, or that somebody else has it, is announced as well")
    {
        for (const auto& gone : {stepped(2, kChen, RequestStep::Cancelled), handed(2, kMaria),
                                 stepped(2, kMaria, RequestStep::Accepted), stepped(2, kMaria, RequestStep::Done)}) {
            CAPTURE(gone.operation.kind);
            CHECK(changeOf(asks, after(asks, {gone})) == RoomChange::RequestGone);
        }
        CHECK_FALSE(heard(asks, after(asks, {stepped(2, kLi, RequestStep::Done)}))); // I have done it myself.
    }
}

SCENARIO("what others change about my areas is announced")
{
    CHECK(heard(lobby(), after(lobby(), {assigned(1, kChen, kLi)})) ==
          Announcement{"", RoomChange::Given, "", kChen, at(10, 1), kLobby});
    CHECK(changeOf(lobby(kLi), after(lobby(kLi), {assigned(1, kChen, kMaria)})) == RoomChange::TakenAway);
    CHECK_FALSE(heard(lobby(kMaria), after(lobby(kMaria), {assigned(1, kChen, std::nullopt)})));

    GIVEN("the lobby, which I have cleaned")
    {
        const Document done = after(lobby(kLi), {said(1, kLi, at(9), kLobby, "area.started", AreaStarted{}),
                                                 said(2, kLi, at(10), kLobby, "area.done", AreaDone{kToday, 30, {}})});
        const AreaInspected body{op(2), false, {{"glass", LineResult::Fail, "streaks", {}}}, {}};
        const Document failed = after(done, {said(3, kOlga, at(11), kLobby, "area.inspected", body)});

        THEN("that it was sent back is told, until I begin again")
        {
            const auto news = heard(done, failed);
            REQUIRE(news);
            CHECK(news->change == RoomChange::SentBack);
            CHECK(stillHolds(*news, failed, kLi));
            CHECK_FALSE(stillHolds(
                *news, after(failed, {said(4, kLi, at(11, 5), kLobby, "area.started", AreaStarted{})}), kLi));
        }
    }
    GIVEN("the lobby, which somebody else begins")
    {
        const Document begun = after(lobby(kLi), {said(1, kMaria, at(9), kLobby, "area.started", AreaStarted{})});
        const Document done = after(begun, {said(2, kMaria, at(10), kLobby, "area.done", AreaDone{kToday, 30, {}})});
        CHECK(changeOf(lobby(kLi), begun) == RoomChange::TakenOver);
        CHECK(changeOf(begun, done) == RoomChange::Cleaned);
        CHECK(stillHolds(*heard(begun, done), done, kLi));
        CHECK_FALSE(stillHolds(*heard(lobby(kLi), begun), done, kLi));
    }
}
