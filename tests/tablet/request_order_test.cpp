#include "mobile/core/request_order.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <algorithm>

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::hotel;

namespace {

Request request(const char* what, std::optional<StaffId> to, std::optional<UtcTime> dueAt = {}, UtcTime asked = at(9))
{
    Request made;
    made.what = what;
    made.to = std::move(to);
    made.dueAt = dueAt;
    made.openedAt = asked;
    return made;
}

std::string ordered(std::vector<Request> requests)
{
    std::sort(requests.begin(), requests.end(),
              [](const Request& left, const Request& right) { return comesBefore(left, right, kLi); });
    std::string line;
    for (const Request& one : requests) {
        line += one.what + ' ';
    }
    return line;
}

} // namespace

SCENARIO("mine stand first, then nobody's, then others'; what is due first, then what has waited longest")
{
    CHECK(ordered({request("iron", kMaria, at(9, 5)), request("water", {}), request("cot", kLi, at(10)),
                   request("towels", kLi, at(9, 30)), request("pillows", kLi), request("other", {}, {}, at(8))}) ==
          "towels cot pillows other water iron ");
}

SCENARIO("who has accepted a request has it")
{
    Request towels = request("towels", {});
    CHECK(partOf(towels, kLi) == RequestPart::Nobodys);

    towels.state = RequestState::Accepted;
    towels.acceptedBy = kMaria;
    CHECK(partOf(towels, kMaria) == RequestPart::Mine);
    CHECK(partOf(towels, kLi) == RequestPart::Others);

    towels.to = kLi; // Handed to Li, but Maria is on it.
    CHECK(partOf(towels, kLi) == RequestPart::Others);
    CHECK(isOpen(towels));

    towels.state = RequestState::Done;
    CHECK_FALSE(isOpen(towels));
    towels.state = RequestState::Cancelled;
    CHECK_FALSE(isOpen(towels));
}
