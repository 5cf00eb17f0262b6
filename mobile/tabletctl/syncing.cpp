#include "mobile/tabletctl/syncing.hpp"

#include "mobile/sync/exchange.hpp"
#include "mobile/sync/photo_courier.hpp"
#include "mobile/sync/retry_schedule.hpp"

#include <algorithm>
#include <random>
#include <thread>

namespace turndown::tablet {

namespace {

constexpr std::chrono::milliseconds kLongestPause = std::chrono::seconds{2}; // Somebody is looking on.

std::string whyNot(Store& store)
{
    const Contact contact = store.contact();
    if (!store.enrolment()) {
        return "this tablet is not enrolled";
    }
    if (contact.standing == Standing::Revoked) {
        return "the office has shut this tablet out";
    }
    return contact.trouble.empty() ? "this tablet must be enrolled again"
                                   : "this tablet must be enrolled again: " + contact.trouble;
}

using End = std::chrono::steady_clock::time_point;

void carryPhotos(Store& store, bool untilQuiet, End end, SyncSummary& summary)
{
    PhotoCourier courier{store};
    RetrySchedule retry{std::random_device{}()};
    while (courier.line() && std::chrono::steady_clock::now() < end) {
        const Carried carried = courier.step();
        summary.trouble = carried.trouble;
        const bool isOver = carried.next == CarryNext::Quiet || carried.next == CarryNext::AfterOperations;
        if (isOver || (carried.next == CarryNext::Later && !untilQuiet)) {
            break;
        }
        if (carried.next == CarryNext::Later) {
            std::this_thread::sleep_for(std::min(retry.next(), kLongestPause));
        }
    }
    summary.photosWaiting = store.photos().counts().waiting;
}

void carryOperations(Store& store, const Clock& clock, bool untilQuiet, End end, SyncSummary& summary)
{
    Exchange exchange{store, clock};
    RetrySchedule retry{std::random_device{}()};
    for (bool goesOn = true; goesOn;) {
        const auto outgoing = exchange.next(std::chrono::milliseconds{0});
        if (!outgoing) {
            summary.trouble = whyNot(store);
            break;
        }
        const Digested digested = exchange.digest(exchange.send(*outgoing));
        ++summary.requests;
        summary.sent += outgoing->operations;
        summary.answered += digested.answered;
        summary.documents += digested.documents;
        summary.trouble = digested.news.trouble;

        const bool hasTime = std::chrono::steady_clock::now() < end;
        goesOn = digested.next != Next::Quiet && (digested.next != Next::Later || untilQuiet);
        if (goesOn && !hasTime) {
            summary.trouble += summary.trouble.empty() ? "the time was over before all was synced" : "";
            break;
        }
        if (goesOn && digested.next == Next::Later) {
            std::this_thread::sleep_for(std::min(retry.next(), kLongestPause));
        }
    }
    summary.waiting = store.outboxSize();
}

} // namespace

SyncSummary syncNow(Store& store, const Clock& clock, bool untilQuiet, std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    SyncSummary summary;
    carryOperations(store, clock, untilQuiet, end, summary);
    if (summary.trouble.empty()) {
        carryPhotos(store, untilQuiet, end, summary);
    }
    return summary;
}

} // namespace turndown::tablet
