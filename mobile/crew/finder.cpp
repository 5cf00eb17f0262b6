#include "mobile/crew/finder.hpp"

#include "mobile/core/lent_things.hpp"
#include "shared/rules/found_views.hpp"

#include <array>

namespace turndown::crew {

namespace {

constexpr double kLeftSomethingBehind = 0.05;
constexpr double kLentIsThere = 0.9; ///< Else it has left with its guest, and the office has to ask.

constexpr std::array kLeftBehind{"charger", "telephone", "clothing", "toiletries", "book",
                                 "glasses", "umbrella",  "shoes",    "jewellery",  "toy"};

} // namespace

Done Finder::lookAround(const Room& room)
{
    if (Done back = takeBackLent(room); !back) {
        return back;
    }
    return m_chance.happens(kLeftSomethingBehind) ? report(room) : done();
}

Done Finder::takeBackLent(const Room& room)
{
    for (const tablet::ShownDocument& shown : m_tablet.core().list(document_kind::kLoan)) {
        const Loan& loan = *shown.as<Loan>();
        if (loan.room != room.number || loan.state == LoanState::Closed || !m_chance.happens(kLentIsThere)) {
            continue;
        }
        const auto tapped = m_tablet.tap(shown.document->name, LoanReturned{outOf(loan)});
        if (!tapped) {
            return tapped.error();
        }
    }
    return done();
}

Done Finder::report(const Room& room)
{
    FoundReported reported;
    reported.room = room.number;
    reported.what = kLeftBehind.at(m_chance.pick(kLeftBehind.size()));
    reported.kept = tablet::usualClass(reported.what);
    reported.guestInHouse = false;
    const auto tapped = m_tablet.tap(DocumentName{document_kind::kFoundItem, "new"}, reported);
    if (!tapped) {
        return tapped.error();
    }
    ++m_found;
    return done();
}

Done Finder::handIn()
{
    for (const tablet::ShownDocument& shown : m_tablet.core().list(document_kind::kFoundItem)) {
        const FoundItem& item = *shown.as<FoundItem>();
        const bool inHand = item.state == FoundState::Found || item.state == FoundState::HandedOver;
        if (!inHand || heldBy(item) != m_tablet.person().id) {
            continue;
        }
        FoundHandedOver handed;
        handed.to = "office";
        if (const auto tapped = m_tablet.tap(shown.document->name, handed); !tapped) {
            return tapped.error();
        }
    }
    return done();
}

} // namespace turndown::crew
