#include "shared/rules/minibar_rules.hpp"

#include <algorithm>
#include <utility>

namespace turndown {

namespace {

Counts someOf(const Counts& counts)
{
    Counts some = counts;
    std::erase_if(some, [](const auto& count) { return count.second == 0; });
    return some;
}

Posting waiting(std::string room, const Stated& stated)
{
    Posting posting;
    posting.room = std::move(room);
    posting.by = stated.by;
    posting.at = stated.eff;
    return posting;
}

Prices pricesOf(const Counts& items, const Prices& prices)
{
    Prices known = prices;
    std::erase_if(known, [&](const auto& price) { return !items.contains(price.first); });
    return known;
}

} // namespace

Counts minibarDelta(const Operation& operation)
{
    if (const auto* const consumed = std::get_if<MinibarConsumed>(&operation.body)) {
        return consumed->place ? Counts{} : someOf(consumed->items);
    }
    Counts delta;
    if (const auto* const refilled = std::get_if<MinibarRefilled>(&operation.body)) {
        for (const auto& [item, quantity] : someOf(refilled->items)) {
            delta[item] = -quantity;
        }
    }
    return delta;
}

Room withMissing(Room room, const Counts& missing, int times)
{
    for (const auto& [item, quantity] : missing) {
        if ((room.minibar[item] += quantity * times) == 0) {
            room.minibar.erase(item);
        }
    }
    return room;
}

Posting posted(std::string room, const MinibarConsumed& consumed, const Stated& stated)
{
    Posting posting = waiting(std::move(room), stated);
    posting.turn = consumed.turn;
    posting.items = someOf(consumed.items);
    posting.prices = pricesOf(posting.items, consumed.prices);
    return posting;
}

Posting posted(std::string room, const RoomCleaned& cleaned, const Stated& stated)
{
    Posting posting = waiting(std::move(room), stated);
    posting.turn = cleaned.turn;
    posting.items = someOf(cleaned.minibar);
    posting.prices = pricesOf(posting.items, cleaned.prices.value_or(Prices{}));
    return posting;
}

bool beginsPosting(const RoomCleaned& cleaned)
{
    return cleaned.prices && std::any_of(cleaned.minibar.begin(), cleaned.minibar.end(),
                                         [](const auto& count) { return count.second > 0; });
}

Step<Posting> applyPostingStepped(Posting posting, const PostingStepped& stepped, const Stated& stated)
{
    const auto wanted = stepped.step == PostingStep::Taken ? PostingState::Taken : PostingState::Voided;
    if (posting.state == wanted) {
        return unchanged(std::move(posting), Reason::AlreadyDone);
    }
    if (posting.state == PostingState::Voided) {
        return unchanged(std::move(posting), Reason::NewerState);
    }
    posting.state = wanted;
    posting.closedBy = stated.by;
    posting.closedAt = stated.eff;
    posting.reference = stepped.reference.empty() ? posting.reference : stepped.reference;
    posting.text = stepped.text;
    return applied(std::move(posting));
}

} // namespace turndown
