#include "shared/rules/document_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

constexpr Day kToday{std::chrono::year{2026} / 11 / 23};
const DocumentName kLeak{document_kind::kLogEntry, op(1).text()};
const DocumentName kNightsEnd{document_kind::kHandover, op(1).text()};
const DocumentName kNotice{document_kind::kBriefing, op(1).text()};
const DocumentName kLisReport{document_kind::kReport, "2026-11-23-u-li"};
const DocumentName kRosterOfToday{document_kind::kRoster, "2026-11-23"};
const DocumentName kKey{document_kind::kCustody, "master-12"};
const DocumentName kRoom{document_kind::kRoom, "1203"};

Document nothing(const DocumentName& name)
{
    Document document;
    document.name = name;
    return document;
}

template <class Body>
const Body& bodyOf(const Document& document)
{
    return std::get<Body>(document.body);
}

AcceptedOperation planned(std::uint8_t number, const StaffId& by, Shift shift, std::optional<OperationId> following)
{
    RosterPlanned plan;
    plan.staff = kLi;
    plan.shift = shift;
    plan.after = following;
    return said(number, by, at(9, number), kRosterOfToday, "roster.planned", plan);
}

} // namespace

SCENARIO("night duty writes into the log that somebody has to look after a leak")
{
    const auto open =
        after(nothing(kLeak),
              {said(1, kMaria, at(3), kLeak, "log.written", LogWritten{.text = "Leak by lift 2", .open = true})});
    CHECK(bodyOf<LogEntry>(open).state == LogState::Open);
    CHECK_FALSE(isFinished(open.body));

    WHEN("somebody has seen to it")
    {
        const auto done =
            after(open, {said(2, kLi, at(7), kLeak, "log.done", LogStepped{LogStep::Done, "Plumber came."})});
        CHECK(bodyOf<LogEntry>(done).doneBy == kLi);
        CHECK(bodyOf<LogEntry>(done).result == "Plumber came.");
        CHECK(isFinished(done.body));

        THEN("it is done once, and can be opened again")
        {
            const auto twice = after(done, {said(3, kChen, at(8), kLeak, "log.done", LogStepped{})});
            CHECK(verdictOf(twice, op(3)) == overtaken(Reason::AlreadyDone));
            CHECK(bodyOf<LogEntry>(twice).doneBy == kLi);
            const auto again =
                after(done, {said(3, kChen, at(8), kLeak, "log.reopened", LogStepped{LogStep::Reopened, "Drips."})});
            CHECK(bodyOf<LogEntry>(again).state == LogState::Open);
            CHECK_FALSE(bodyOf<LogEntry>(again).doneBy);
        }
        THEN("nobody is asked to see to it any more")
        {
            const auto given = after(done, {said(3, kChen, at(8), kLeak, "log.assigned", LogAssigned{kLi, at(12)})});
            CHECK(verdictOf(given, op(3)) == overtaken(Reason::NewerState));
        }
    }
    THEN("a lead says who sees to it and until when; what others say is added")
    {
        const auto given = after(open, {said(2, kChen, at(6), kLeak, "log.assigned", LogAssigned{kLi, at(12)}),
                                        said(3, kLi, at(7), kLeak, "log.commented", LogCommented{"On my way."})});
        CHECK(bodyOf<LogEntry>(given).to == kLi);
        CHECK(bodyOf<LogEntry>(given).dueAt == at(12));
        CHECK(bodyOf<LogEntry>(given).comments.size() == 1);
    }
    THEN("a mere note is nobody's task, until somebody makes it one")
    {
        const auto note =
            after(nothing(kLeak), {said(1, kMaria, at(3), kLeak, "log.written", LogWritten{.text = "Quiet"})});
        CHECK(isFinished(note.body));
        const auto task = after(note, {said(2, kChen, at(6), kLeak, "log.assigned", LogAssigned{kLi, {}})});
        CHECK(bodyOf<LogEntry>(task).state == LogState::Open);
    }
}

SCENARIO("the night hands over to the early shift")
{
    HandoverOffered offer{
        kToday, Shift::Night, "A quiet night.", {{kLeak, "Leak by lift 2", {}, {}}, {kKey, "Key out", {}, {}}}};
    const auto offered = after(nothing(kNightsEnd), {said(1, kMaria, at(6), kNightsEnd, "handover.offered", offer)});
    const auto acknowledged = [](std::uint8_t number, const StaffId& by, std::vector<DocumentName> items) {
        return said(number, by, at(7, number), kNightsEnd, "handover.acknowledged",
                    HandoverAcknowledged{std::move(items), ""});
    };

    THEN("it is over when every item has been taken over, by whomever")
    {
        const auto half = after(offered, {acknowledged(2, kLi, {kLeak})});
        CHECK(bodyOf<Handover>(half).state == HandoverState::Offered);
        CHECK(bodyOf<Handover>(half).items[0].by == kLi);
        CHECK_FALSE(isFinished(half.body));
        const auto whole = after(half, {acknowledged(3, kChen, {kLeak, kKey})});
        CHECK(bodyOf<Handover>(whole).state == HandoverState::Taken);
        CHECK(bodyOf<Handover>(whole).items[0].by == kLi);
        CHECK(bodyOf<Handover>(whole).takenBy == kChen);
        CHECK(isFinished(whole.body));
        CHECK(verdictOf(after(whole, {acknowledged(4, kLi, {kKey})}), op(4)) == overtaken(Reason::AlreadyDone));
    }
    THEN("nobody takes over from themselves")
    {
        const auto own = after(offered, {acknowledged(2, kMaria, {kLeak, kKey})});
        CHECK(verdictOf(own, op(2)) == overtaken(Reason::OwnWork));
        CHECK_FALSE(bodyOf<Handover>(own).items[0].by);
    }
    THEN("what was not offered is not taken over by naming it")
    {
        const auto other = after(offered, {acknowledged(2, kLi, {kRoom})});
        CHECK(bodyOf<Handover>(other).state == HandoverState::Offered);
    }
    THEN("a handover of nothing still wants somebody who takes over")
    {
        offer.items.clear();
        const auto empty = after(nothing(kNightsEnd), {said(1, kMaria, at(6), kNightsEnd, "handover.offered", offer)});
        CHECK(bodyOf<Handover>(empty).state == HandoverState::Offered);
        CHECK(bodyOf<Handover>(after(empty, {acknowledged(2, kLi, {})})).state == HandoverState::Taken);
    }
    THEN("whoever offered it withdraws it, nobody else, and not after it was taken over")
    {
        const auto withdrawn = [](std::uint8_t number, const StaffId& by) {
            return said(number, by, at(7, number), kNightsEnd, "handover.withdrawn", HandoverWithdrawn{});
        };
        const auto back = after(offered, {withdrawn(2, kMaria)});
        CHECK(bodyOf<Handover>(back).state == HandoverState::Withdrawn);
        CHECK(verdictOf(after(back, {acknowledged(3, kLi, {kLeak})}), op(3)) == overtaken(Reason::NewerState));
        CHECK(verdictOf(after(back, {withdrawn(3, kMaria)}), op(3)) == overtaken(Reason::AlreadyDone));
        CHECK(verdictOf(after(offered, {withdrawn(2, kLi)}), op(2)) == overtaken(Reason::RoleNotAllowed));
        const auto taken = after(offered, {acknowledged(2, kLi, {kLeak, kKey}), withdrawn(3, kMaria)});
        CHECK(verdictOf(taken, op(3)) == overtaken(Reason::NewerState));
    }
}

SCENARIO("a notice is read and signed for")
{
    const auto published = [](bool standing) {
        BriefingPublished notice{kToday, "Fire drill at 11", "", {}, standing};
        return after(nothing(kNotice), {said(1, kChen, at(7), kNotice, "briefing.published", notice)});
    };
    const auto notice = published(true);
    const auto readBy = [](std::uint8_t number, const StaffId& by) {
        return said(number, by, at(8, number), kNotice, "briefing.read", BriefingRead{});
    };
    THEN("each person signs once")
    {
        const auto seen = after(notice, {readBy(2, kLi), readBy(3, kMaria), readBy(4, kLi)});
        CHECK(bodyOf<Briefing>(seen).read.size() == 2);
        CHECK(bodyOf<Briefing>(seen).read[0].at == at(8, 2));
        CHECK(verdictOf(seen, op(4)) == overtaken(Reason::AlreadyDone));
    }
    THEN("one that stands is kept until it is withdrawn; who reads it afterwards has read it")
    {
        CHECK_FALSE(isFinished(notice.body));
        const auto withdrawn =
            after(notice, {said(2, kOlga, at(9), kNotice, "briefing.withdrawn", BriefingWithdrawn{}), readBy(3, kLi)});
        CHECK(bodyOf<Briefing>(withdrawn).withdrawn);
        CHECK(bodyOf<Briefing>(withdrawn).read.size() == 1);
        CHECK(isFinished(withdrawn.body));
        CHECK(isFinished(published(false).body));
    }
}

SCENARIO("Li signs her daily work report")
{
    const auto signedBy = [](std::uint8_t number, const StaffId& by, std::vector<OperationId> work) {
        return said(number, by, at(16, number), kLisReport, "report.signed", ReportSigned{kToday, std::move(work), ""});
    };
    const auto decided = [](std::uint8_t number, const StaffId& by, const OperationId& answers,
                            ReportDecision decision) {
        return said(number, by, at(17, number), kLisReport,
                    decision == ReportDecision::Approved ? "report.approved" : "report.returned",
                    ReportDecided{decision, answers, "Room 1204 is missing."});
    };
    const auto signedReport = after(nothing(kLisReport), {signedBy(2, kLi, {op(1)})});
    CHECK(bodyOf<WorkReport>(signedReport).staff == kLi);

    THEN("her lead approves it, not she herself")
    {
        const auto own = after(signedReport, {decided(3, kLi, op(2), ReportDecision::Approved)});
        CHECK(verdictOf(own, op(3)) == overtaken(Reason::OwnWork));
        const auto approved = after(signedReport, {decided(3, kChen, op(2), ReportDecision::Approved)});
        CHECK(bodyOf<WorkReport>(approved).state == WorkReportState::Approved);
        CHECK(bodyOf<WorkReport>(approved).decidedBy == kChen);
        CHECK(isFinished(approved.body));
        const auto twice = after(approved, {decided(4, kOlga, op(2), ReportDecision::Returned)});
        CHECK(verdictOf(twice, op(4)) == overtaken(Reason::AlreadyDone));
    }
    THEN("returned, she signs again, and an approval of the first signature comes too late")
    {
        const auto again =
            after(signedReport, {decided(3, kChen, op(2), ReportDecision::Returned), signedBy(4, kLi, {op(1), op(3)})});
        CHECK(bodyOf<WorkReport>(again).state == WorkReportState::Signed);
        CHECK(bodyOf<WorkReport>(again).work.size() == 2);
        CHECK_FALSE(bodyOf<WorkReport>(again).decidedBy);
        const auto late = after(again, {decided(5, kOlga, op(2), ReportDecision::Approved)});
        CHECK(verdictOf(late, op(5)) == overtaken(Reason::NewerState));
    }
    THEN("nobody signs hers for her")
    {
        const auto others = after(signedReport, {signedBy(3, kMaria, {})});
        CHECK(verdictOf(others, op(3)) == overtaken(Reason::RoleNotAllowed));
        CHECK(bodyOf<WorkReport>(others).staff == kLi);
    }
}

SCENARIO("the roster says that Li works early")
{
    const auto early = after(nothing(kRosterOfToday), {planned(1, kChen, Shift::Early, {})});
    CHECK(bodyOf<Roster>(early).day == kToday);
    CHECK(bodyOf<Roster>(early).duties.at(kLi).shift == Shift::Early);

    THEN("who has seen that changes it")
    {
        const auto late = after(early, {planned(2, kOlga, Shift::Late, op(1))});
        CHECK(bodyOf<Roster>(late).duties.at(kLi).shift == Shift::Late);
        CHECK(late.conflicts.empty());
    }
    THEN("two who plan the same without knowing of each other agree")
    {
        const auto same = after(early, {planned(2, kOlga, Shift::Early, {})});
        CHECK(verdictOf(same, op(2)) == overtaken(Reason::AlreadyDone));
    }
    WHEN("somebody who has not seen it gives her the day off")
    {
        const auto disputed = after(early, {planned(2, kOlga, Shift::Off, {})});
        CHECK(verdictOf(disputed, op(2)) == kConflict);
        CHECK(bodyOf<Roster>(disputed).duties.at(kLi).shift == Shift::Early);
        REQUIRE(disputed.conflicts.size() == 1);
        CHECK(disputed.conflicts[0].rule == ConflictRule::TwoPlans);
        const auto settled = [&](const OperationId& choice) {
            return said(5, kOlga, at(10), kRosterOfToday, "conflict.resolved",
                        ConflictResolved{disputed.conflicts.front().id, choice.text(), ""});
        };

        THEN("people let either stand")
        {
            CHECK(bodyOf<Roster>(after(disputed, {settled(op(2))})).duties.at(kLi).shift == Shift::Off);
            const auto first = after(disputed, {settled(op(1))});
            CHECK(bodyOf<Roster>(first).duties.at(kLi).shift == Shift::Early);
            CHECK(bodyOf<Roster>(first).contested.empty());
        }
        THEN("a plan made since stands")
        {
            const auto since = after(disputed, {planned(3, kChen, Shift::Late, op(1)), settled(op(2))});
            CHECK(bodyOf<Roster>(since).duties.at(kLi).shift == Shift::Late);
        }
    }
    THEN("tablets keep it until its day is over, however early it was planned")
    {
        const auto longBefore = at(9) - std::chrono::hours{24 * 30};
        CHECK(finishedSince(early.body, longBefore) == UtcTime{kToday + std::chrono::days{1}});
        const auto after10Days = at(9) + std::chrono::hours{24 * 10};
        CHECK(finishedSince(early.body, after10Days) == after10Days);
    }
}
