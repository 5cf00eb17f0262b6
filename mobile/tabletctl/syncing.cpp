#include "mobile/tabletctl/syncing.hpp"

#include "mobile/sync/exchange.hpp"
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

} // namespace

SyncSummary syncNow(Store& store, const Clock& clock, bool untilQuiet, std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    Exchange exchange{store, clock};
    RetrySchedule retry{std::random_device{}()};
    SyncSummary summary;
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
    return summary;
}

} // namespace turndown::tablet
