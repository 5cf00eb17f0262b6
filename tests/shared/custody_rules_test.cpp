#include "shared/rules/apply.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kMasterKey{document_kind::kCustody, "master-12"};
const StaffId kAna{"u-ana"}; // Clerk.

AcceptedOperation about(std::uint8_t number, const StaffId& by, const char* kind, OperationBody body)
{
    auto accepted = said(number, by, at(8, number), kMasterKey, kind, std::move(body));
    accepted.role = by == kAna ? Role::Clerk : roleOf(by);
    return accepted;
}

Document keyInTheOffice()
{
    Document document;
    document.name = kMasterKey;
    document.body = Asset{.names = {{"en", "Master key, floor 12"}}, .kind = AssetClass::Key};
    return document;
}

AcceptedOperation issued(std::uint8_t number, const StaffId& by, std::optional<StaffId> from, const StaffId& to)
{
    return about(number, by, "custody.issued", CustodyPassed{std::move(from), to, at(16), ""});
}

AcceptedOperation returned(std::uint8_t number, const StaffId& by, const StaffId& from)
{
    return about(number, by, "custody.returned", CustodyPassed{from, {}, {}, ""});
}

const Asset& keyOf(const Document& document)
{
    return std::get<Asset>(document.body);
}

} // namespace

SCENARIO("the clerk issues the master key of floor 12 to Li in the morning")
{
    const auto out = after(keyInTheOffice(), {issued(1, kAna, {}, kLi)});
    CHECK(holderOf(keyOf(out)) == kLi);
    CHECK(keyOf(out).last->dueAt == at(16));
    CHECK_FALSE(keyOf(out).signedAt);

    WHEN("Li says that she has it")
    {
        const auto signedFor = after(out, {about(2, kLi, "custody.signed", CustodySigned{op(1)})});
        CHECK(keyOf(signedFor).signedAt == at(8, 2));

        THEN("once is enough")
        {
            const auto again = after(signedFor, {about(3, kLi, "custody.signed", CustodySigned{op(1)})});
            CHECK(verdictOf(again, op(3)) == overtaken(Reason::AlreadyDone));
        }
    }
    THEN("nobody else signs for her, nor she for a hand-over that no longer stands")
    {
        const auto others = after(out, {about(2, kMaria, "custody.signed", CustodySigned{op(1)})});
        CHECK(verdictOf(others, op(2)) == overtaken(Reason::RoleNotAllowed));
        const auto late = after(out, {returned(2, kAna, kLi), about(3, kLi, "custody.signed", CustodySigned{op(1)})});
        CHECK(verdictOf(late, op(3)) == overtaken(Reason::NewerState));
    }
    THEN("she brings it back; that both say so is one return")
    {
        const auto back = after(out, {returned(2, kLi, kLi), returned(3, kAna, kLi)});
        CHECK_FALSE(holderOf(keyOf(back)));
        CHECK(verdictOf(back, op(2)) == kApplied);
        CHECK(verdictOf(back, op(3)) == overtaken(Reason::AlreadyDone));
    }
    THEN("she hands it on to Maria herself, but Maria does not take it from her by her own word")
    {
        CHECK(holderOf(keyOf(after(out, {issued(2, kLi, kLi, kMaria)}))) == kMaria);
        const auto taken = after(out, {issued(2, kMaria, kLi, kMaria)});
        CHECK(verdictOf(taken, op(2)) == overtaken(Reason::RoleNotAllowed));
        CHECK(holderOf(keyOf(taken)) == kLi);
    }
    THEN("nobody takes it out of the office without the office")
    {
        const auto taken = after(out, {returned(2, kAna, kLi), issued(3, kMaria, {}, kMaria)});
        CHECK(verdictOf(taken, op(3)) == overtaken(Reason::RoleNotAllowed));
        CHECK_FALSE(holderOf(keyOf(taken)));
    }
}

SCENARIO("Maria hands on a key that the register says Li has")
{
    const auto disputed = after(keyInTheOffice(), {issued(1, kAna, {}, kLi), issued(2, kMaria, kMaria, kChen)});
    CHECK(verdictOf(disputed, op(2)) == kConflict);
    CHECK(verdictOf(disputed, op(1)) == kConflict);
    REQUIRE(disputed.conflicts.size() == 1);
    CHECK(disputed.conflicts[0].rule == ConflictRule::TwoHolders);
    CHECK(holderOf(keyOf(disputed)) == kLi);

    const auto settled = [&](const OperationId& choice) {
        return about(4, kOlga, "conflict.resolved",
                     ConflictResolved{disputed.conflicts.front().id, choice.text(), "I asked both."});
    };
    THEN("a supervisor finds out that it was so: Chen has it")
    {
        const auto after4 = after(disputed, {settled(op(2))});
        CHECK(holderOf(keyOf(after4)) == kChen);
        CHECK(keyOf(after4).contested.empty());
    }
    THEN("a supervisor finds out that it was another key: Li has it, and nothing is contested any more")
    {
        const auto after4 = after(disputed, {settled(op(1))});
        CHECK(holderOf(keyOf(after4)) == kLi);
        CHECK(keyOf(after4).contested.empty());
    }
    THEN("Li has brought it back meanwhile: that stands")
    {
        const auto after4 = after(disputed, {returned(3, kAna, kLi), settled(op(2))});
        CHECK_FALSE(holderOf(keyOf(after4)));
    }
}

SCENARIO("a key is missing")
{
    const auto missing = after(keyInTheOffice(), {issued(1, kAna, {}, kLi),
                                                  about(2, kLi, "custody.missing", CustodyMissed{"not in my pocket"})});
    REQUIRE(keyOf(missing).missing);
    CHECK(keyOf(missing).missing->by == kLi);

    THEN("it is told once")
    {
        const auto again = after(missing, {about(3, kMaria, "custody.missing", CustodyMissed{})});
        CHECK(verdictOf(again, op(3)) == overtaken(Reason::AlreadyDone));
        CHECK(keyOf(again).missing->by == kLi);
    }
    THEN("it is found, or comes back: it is missing no longer")
    {
        CHECK_FALSE(keyOf(after(missing, {about(3, kMaria, "custody.found", CustodyFound{"in the laundry"})})).missing);
        CHECK_FALSE(keyOf(after(missing, {returned(3, kAna, kLi)})).missing);
    }
    THEN("what was not missing has not been found")
    {
        const auto found = after(keyInTheOffice(), {about(1, kLi, "custody.found", CustodyFound{})});
        CHECK(verdictOf(found, op(1)) == overtaken(Reason::AlreadyDone));
    }
}

SCENARIO("a key that nobody has set up")
{
    Document unknown;
    unknown.name = kMasterKey;
    CHECK(verdictOf(after(unknown, {issued(1, kAna, {}, kLi)}), op(1)) == overtaken(Reason::UnknownDocument));
}
