#include "shared/rules/admission.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

std::optional<Reason> whyHeld(OperationBody body, std::optional<Role> role, Source source = Source::Tablet)
{
    const auto operation = said(1, kLi, at(9), kRoom1203, "room.cleaned", std::move(body)).operation;
    const auto holding = mustHold(operation, role, source);
    return holding ? std::optional{holding->reason} : std::nullopt;
}

} // namespace

SCENARIO("who may state what is decided from the operation and the role alone")
{
    CHECK_FALSE(whyHeld(RoomCleaned{}, Role::Attendant));
    CHECK_FALSE(whyHeld(RoomInspected{}, Role::Lead));
    CHECK(whyHeld(RoomInspected{}, Role::Attendant) == Reason::RoleNotAllowed);
    CHECK(whyHeld(RoomInspected{}, Role::Clerk) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(RoomNoted{}, Role::Engineer));
    CHECK(whyHeld(StayCheckedOut{}, Role::Attendant) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(StayCheckedOut{}, Role::Clerk));
    CHECK(whyHeld(StockReceived{1}, Role::Attendant) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(StockUsed{1, ""}, Role::Night));
    CHECK(whyHeld(StockCounted{}, Role::Attendant) == Reason::RoleNotAllowed);
    CHECK(whyHeld(DocumentSet{}, Role::Manager) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(DocumentSet{}, Role::Admin));
}

SCENARIO("an attendant orders own rooms but assigns nobody")
{
    CHECK_FALSE(whyHeld(RoomAssigned{.position = 3}, Role::Attendant));
    CHECK(whyHeld(RoomAssigned{.to = kMaria}, Role::Attendant) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(RoomAssigned{.to = kMaria}, Role::Lead));
}

SCENARIO("a person nobody knows states nothing")
{
    CHECK(whyHeld(RoomNoted{}, std::nullopt) == Reason::RoleNotAllowed);
}

SCENARIO("no tablet speaks for the PMS or the server")
{
    CHECK(whyHeld(DayRolled{}, Role::Server, Source::Tablet) == Reason::RoleNotAllowed);
    CHECK_FALSE(whyHeld(DayRolled{}, Role::Server, Source::Server));
    CHECK_FALSE(whyHeld(StayCheckedOut{}, Role::Pms, Source::Pms));
}

SCENARIO("what cannot be understood is held, whoever said it")
{
    CHECK(whyHeld(UnknownKind{}, Role::Manager) == Reason::UnknownKind);
    CHECK(whyHeld(MalformedBody{"qty must be a whole number."}, Role::Manager) == Reason::MalformedBody);
    CHECK(whyHeld(Unreadable{}, std::nullopt) == Reason::MalformedBody);
}
