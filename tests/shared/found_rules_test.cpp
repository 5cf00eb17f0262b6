#include "shared/rules/document_views.hpp"
#include "shared/rules/found_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kTelephone{document_kind::kFoundItem, op(1).text()};
const StaffId kAna{"u-ana"}; // Clerk.

AcceptedOperation about(std::uint8_t number, const StaffId& by, const char* kind, OperationBody body)
{
    auto accepted = said(number, by, at(9, number), kTelephone, kind, std::move(body));
    accepted.role = by == kAna ? Role::Clerk : roleOf(by);
    return accepted;
}

Document telephoneFound()
{
    Document document;
    document.name = kTelephone;
    FoundReported reported;
    reported.room = "1203";
    reported.what = "telephone";
    reported.kept = FoundClass::Valuable;
    return after(document, {about(1, kLi, "found.reported", reported)});
}

AcceptedOperation handedTo(std::uint8_t number, const StaffId& by, const char* place)
{
    return about(number, by, "found.handed_over", FoundHandedOver{{}, place, true, ""});
}

AcceptedOperation stored(std::uint8_t number, const StaffId& by, Day until)
{
    return about(number, by, "found.stored", FoundStored{"safe 2", until});
}

AcceptedOperation signedAway(std::uint8_t number, const StaffId& by, Day day, DisposedHow how = DisposedHow::Donated)
{
    return about(number, by, "found.disposal_signed", FoundDisposalSigned{how, day});
}

/// A supervisor lets one side of the only conflict stand.
AcceptedOperation settled(std::uint8_t number, const Document& disputed, const OperationId& choice)
{
    return about(number, kOlga, "conflict.resolved",
                 ConflictResolved{disputed.conflicts.front().id, choice.text(), ""});
}

const FoundItem& itemOf(const Document& document)
{
    return std::get<FoundItem>(document.body);
}

constexpr Day kUntil{std::chrono::year{2027} / 11 / 23};
constexpr Day kDayBefore = kUntil - std::chrono::days{1};

} // namespace

SCENARIO("an attendant finds a telephone and hands it in")
{
    auto item = telephoneFound();
    CHECK(heldBy(itemOf(item)) == kLi);

    WHEN("she gives it to a colleague, who brings it to the office")
    {
        item = after(item, {about(2, kLi, "found.handed_over", FoundHandedOver{kMaria, "", false, ""}),
                            handedTo(3, kMaria, "office"), about(4, kAna, "found.received", FoundReceived{"whole"})});

        THEN("each hand it went through has a name")
        {
            REQUIRE(itemOf(item).custody.size() == 2);
            CHECK(itemOf(item).custody[0].by == kLi);
            CHECK(itemOf(item).custody[0].toStaff == kMaria);
            CHECK(itemOf(item).custody[1].by == kMaria);
            CHECK(itemOf(item).custody[1].receivedBy == kAna);
            CHECK(itemOf(item).custody[1].remark == "whole");
            CHECK(heldBy(itemOf(item)) == kAna);
        }
        THEN("it is received once")
        {
            CHECK(verdictOf(after(item, {about(5, kOlga, "found.received", FoundReceived{})}), op(5)) ==
                  overtaken(Reason::AlreadyDone));
        }
    }
    WHEN("somebody hands it over who does not have it, as far as anybody has said")
    {
        item = after(item, {handedTo(2, kMaria, "security")});

        THEN("nobody is overruled: it is with its finder until people have found out")
        {
            CHECK(verdictOf(item, op(1)) == kConflict);
            CHECK(verdictOf(item, op(2)) == kConflict);
            CHECK(heldBy(itemOf(item)) == kLi);
            REQUIRE(item.conflicts.size() == 1);
            CHECK(item.conflicts[0].rule == ConflictRule::TwoHolders);
        }
        THEN("a supervisor may find that it went that way")
        {
            item = after(item, {settled(3, item, op(2))});
            REQUIRE(itemOf(item).custody.size() == 1);
            CHECK(itemOf(item).custody[0].to == "security");
            CHECK(itemOf(item).contested.empty());
            CHECK(itemOf(item).state == FoundState::HandedOver);
        }
        THEN("or that it did not, and what was said stays written")
        {
            item = after(item, {settled(3, item, op(1))});
            CHECK(heldBy(itemOf(item)) == kLi);
            CHECK(itemOf(item).contested.size() == 1);
        }
        THEN("it cannot have gone that way once its finder has brought it somewhere else")
        {
            item = after(item, {handedTo(3, kLi, "office"), settled(4, item, op(2))});
            REQUIRE(itemOf(item).custody.size() == 1);
            CHECK(itemOf(item).custody[0].to == "office");
        }
    }
    WHEN("she laid it on the office's desk, and says so twice")
    {
        item = after(item, {handedTo(2, kLi, "office"), handedTo(3, kLi, "office")});
        CHECK(verdictOf(item, op(3)) == overtaken(Reason::NewerState));
        CHECK_FALSE(heldBy(itemOf(item)));
    }
    WHEN("the office stores what nobody said was on its way")
    {
        item = after(item, {stored(2, kAna, kUntil)});

        THEN("it came from its finder")
        {
            CHECK(itemOf(item).state == FoundState::Stored);
            REQUIRE(itemOf(item).custody.size() == 1);
            CHECK(itemOf(item).custody[0].by == kLi);
            CHECK(itemOf(item).custody[0].receivedBy == kAna);
        }
        THEN("an attendant cannot take it out again, the office can")
        {
            const auto taken = after(item, {handedTo(3, kMaria, "security")});
            CHECK(verdictOf(taken, op(3)) == kConflict);
            CHECK(itemOf(taken).state == FoundState::Stored);
            CHECK(itemOf(after(item, {handedTo(3, kAna, "security")})).storage.empty());
        }
    }
}

SCENARIO("somebody asks for a telephone that was found")
{
    const FoundClaimed claimed{"Ms Nakamura", "+81 3 0000 0000", "her daughter's picture"};
    const auto item = after(telephoneFound(), {stored(2, kAna, kUntil), about(3, kAna, "found.claimed", claimed)});
    CHECK(itemOf(item).state == FoundState::Claimed);
    CHECK(itemOf(item).claim->claimant == "Ms Nakamura");

    THEN("nobody else can claim it meanwhile")
    {
        CHECK(verdictOf(after(item, {about(4, kOlga, "found.claimed", claimed)}), op(4)) ==
              overtaken(Reason::AlreadyDone));
    }
    THEN("it waits where it was when the claim is withdrawn")
    {
        const auto withdrawn = after(item, {about(4, kAna, "found.claim_withdrawn", FoundClaimWithdrawn{})});
        CHECK(itemOf(withdrawn).state == FoundState::Stored);
        CHECK_FALSE(itemOf(withdrawn).claim);
    }
    THEN("it is returned, and that is the end of it")
    {
        const auto back =
            after(item, {about(4, kAna, "found.returned", FoundReturned{"Ms Nakamura", ReturnedHow::Sent, true})});
        CHECK(itemOf(back).state == FoundState::Returned);
        CHECK(isFinished(back.body));
        CHECK(verdictOf(after(back, {stored(5, kAna, kUntil)}), op(5)) == overtaken(Reason::NewerState));
        CHECK(verdictOf(after(back, {about(5, kAna, "found.claimed", claimed)}), op(5)) ==
              overtaken(Reason::NewerState));
    }
    THEN("nobody signs it away, whatever the day")
    {
        CHECK(verdictOf(after(item, {signedAway(4, kOlga, kUntil)}), op(4)) == overtaken(Reason::StillKept));
    }
    THEN("an undo of the claim leaves it stored, and keeps what was noted meanwhile")
    {
        const auto noted = about(4, kChen, "found.noted", FoundNoted{"The guest telephoned."});
        const auto undo = undone(5, kOlga, at(10), about(3, kAna, "found.claimed", claimed));
        const auto now = after(item, {noted, undo});
        CHECK(itemOf(now).state == FoundState::Stored);
        REQUIRE(itemOf(now).comments.size() == 1);
        CHECK(itemOf(after(now, {undone(6, kChen, at(10, 1), noted)})).comments.empty());
    }
}

SCENARIO("nobody asks for what was found")
{
    const auto item = after(telephoneFound(), {stored(2, kAna, kUntil)});

    THEN("it stays until its day")
    {
        CHECK(verdictOf(after(item, {signedAway(3, kOlga, kDayBefore)}), op(3)) == overtaken(Reason::StillKept));
        CHECK(verdictOf(after(telephoneFound(), {signedAway(3, kOlga, kUntil)}), op(3)) ==
              overtaken(Reason::StillKept));
    }
    WHEN("a clerk signs it away")
    {
        const auto proposed = after(item, {signedAway(3, kAna, kUntil)});
        CHECK(itemOf(proposed).state == FoundState::Stored);

        THEN("she cannot sign for the second, nor can another clerk")
        {
            CHECK(verdictOf(after(proposed, {signedAway(4, kAna, kUntil)}), op(4)) == overtaken(Reason::OwnWork));
            auto colleague = signedAway(4, StaffId{"u-sun"}, kUntil);
            colleague.role = Role::Night;
            CHECK(verdictOf(after(proposed, {colleague}), op(4)) == overtaken(Reason::RoleNotAllowed));
        }
        THEN("a supervisor does")
        {
            const auto gone = after(proposed, {signedAway(4, kOlga, kUntil)});
            CHECK(itemOf(gone).state == FoundState::Disposed);
            CHECK(itemOf(gone).disposal->signatures.size() == 2);
            CHECK(verdictOf(after(gone, {signedAway(5, kAna, kUntil)}), op(5)) == overtaken(Reason::AlreadyDone));
        }
        THEN("both have to mean the same")
        {
            CHECK(verdictOf(after(proposed, {signedAway(4, kOlga, kUntil, DisposedHow::Discarded)}), op(4)) ==
                  overtaken(Reason::NewerState));
        }
        THEN("a claim comes before the second signature, and the first counts no more")
        {
            const auto claimed = after(proposed, {about(4, kAna, "found.claimed", FoundClaimed{"Ms Nakamura"}),
                                                  about(5, kAna, "found.claim_withdrawn", FoundClaimWithdrawn{}),
                                                  signedAway(6, kOlga, kUntil)});
            CHECK(itemOf(claimed).state == FoundState::Stored);
        }
    }
}

SCENARIO("what was said of a found item is put right")
{
    const FoundCorrected corrected{"tablet", {}, "LF-18", {}};
    CHECK(itemOf(after(telephoneFound(), {about(2, kLi, "found.corrected", corrected)})).what == "tablet");
    CHECK(itemOf(after(telephoneFound(), {about(2, kAna, "found.corrected", corrected)})).label == "LF-18");
    CHECK(verdictOf(after(telephoneFound(), {about(2, kMaria, "found.corrected", corrected)}), op(2)) ==
          overtaken(Reason::RoleNotAllowed));
}

SCENARIO("how long things are kept")
{
    Settings settings;
    CHECK(retentionDays(settings, FoundClass::Valuable) == 365);
    CHECK(retentionDays(settings, FoundClass::Hazardous) == 0);
    settings.retentionDays[FoundClass::Valuable] = 400;
    CHECK(retentionDays(settings, FoundClass::Valuable) == 400);
    CHECK(labelOf(itemOf(telephoneFound()), kTelephone.key()) == "7D2C01");
}
