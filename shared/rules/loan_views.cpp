#include "shared/rules/loan_views.hpp"

#include <algorithm>

namespace turndown {

namespace {

/// Whether the guests of `loan` left `from` by the move that brought the guests of `to` there.
bool ledTo(const Loan& loan, const Document& from, const Document& to)
{
    const auto* const there = std::get_if<Room>(&to.body);
    if (there == nullptr || there->occupancy != Occupancy::Occupied || !there->turn || to.name == from.name) {
        return false;
    }
    const RecentOperation* const move = findRecent(from, *there->turn);
    return move != nullptr && move->kind == "stay.moved" && there->turn != loan.turn;
}

} // namespace

LoanOutlook outlookOf(const Loan& loan, const Document* room, std::span<const Document* const> rooms)
{
    const auto* const here = room == nullptr ? nullptr : std::get_if<Room>(&room->body);
    if (loan.state == LoanState::Closed || here == nullptr) {
        return {};
    }
    const bool isOccupied = here->occupancy == Occupancy::Occupied;
    const bool sameGuest = loan.turn ? loan.turn == here->turn : isOccupied || !here->turn;
    if (sameGuest) {
        return {here->stay == Stay::DueOut ? LoanWarning::DueOut : LoanWarning::None, nullptr};
    }
    const auto there =
        std::find_if(rooms.begin(), rooms.end(), [&](const Document* other) { return ledTo(loan, *room, *other); });
    if (there != rooms.end()) {
        return {LoanWarning::Moved, *there};
    }
    return {LoanWarning::CheckedOut, nullptr};
}

} // namespace turndown
