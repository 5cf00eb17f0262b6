#include "tests/shared/random_things.hpp"

namespace turndown {

Comment randomComment(Dice& dice)
{
    return {dice.id(), dice.person(), dice.time(), dice.text()};
}

FoundItem randomFoundItem(Dice& dice)
{
    FoundItem item;
    item.room = dice.yes() ? "" : dice.word();
    item.place = dice.maybe([&] { return PlaceId{dice.word()}; });
    item.what = dice.text();
    item.text = dice.text();
    item.photos = dice.some([&] { return dice.word(); });
    item.label = dice.text();
    item.kept = dice.one<FoundClass>();
    item.guestInHouse = dice.maybe([&] { return dice.yes(); });
    item.state = dice.one<FoundState>();
    item.reportedBy = dice.person();
    item.reportedAt = dice.time();
    item.custody = dice.some([&] {
        return Custody{dice.id(),  dice.person(), dice.maybePerson(), dice.text(),     dice.time(),
                       dice.yes(), dice.text(),   dice.maybePerson(), dice.maybeTime()};
    });
    item.storage = dice.text();
    item.keepUntil = dice.maybeDay();
    item.claim = dice.maybe(
        [&] { return FoundClaim{dice.id(), dice.text(), dice.text(), dice.text(), dice.person(), dice.time()}; });
    item.returned = dice.maybe([&] {
        return FoundReturn{dice.one<ReturnedHow>(), dice.text(), dice.yes(), dice.text(), dice.text(),
                           dice.person(),           dice.time()};
    });
    item.disposal = dice.maybe([&] {
        return Disposal{
            dice.one<DisposedHow>(), dice.some([&] {
                return Signature{dice.id(), dice.person(), dice.maybe([&] { return dice.one<Role>(); }), dice.time()};
            })};
    });
    item.comments = dice.some([&] { return randomComment(dice); });
    item.extra = dice.extra();
    return item;
}

Loan randomLoan(Dice& dice)
{
    Loan loan;
    loan.room = dice.text();
    loan.turn = dice.maybeId();
    loan.what = dice.text();
    loan.quantity = dice.quantity();
    loan.returned = dice.small();
    loan.lost = dice.small();
    loan.label = dice.text();
    loan.dueAt = dice.maybeTime();
    loan.remark = dice.text();
    loan.state = dice.one<LoanState>();
    loan.by = dice.person();
    loan.at = dice.time();
    loan.closedBy = dice.maybePerson();
    loan.closedAt = dice.maybeTime();
    loan.comments = dice.some([&] { return randomComment(dice); });
    loan.extra = dice.extra();
    return loan;
}

} // namespace turndown
