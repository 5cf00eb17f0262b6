#include "shared/rules/document_views.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

using namespace turndown;
using namespace turndown::hotel;

namespace {

const DocumentName kCot{document_kind::kRequest, op(1).text()};

Document cotAskedFor()
{
    Document document;
    document.name = kCot;
    RequestOpened opened;
    opened.room = "1203";
    opened.what = "cot";
    return after(document, {said(1, kOlga, at(9), kCot, "request.opened", opened)});
}

AcceptedOperation step(std::uint8_t number, const StaffId& by, RequestStep step, std::string text = {})
{
    return said(number, by, at(9, number), kCot, std::string{nameOf(step)}, RequestStepped{step, std::move(text)});
}

const Request& requestOf(const Document& document)
{
    return std::get<Request>(document.body);
}

} // namespace

SCENARIO("a guest wants a cot")
{
    auto request = cotAskedFor();
    CHECK(requestOf(request).state == RequestState::Open);
    request = after(request, {step(2, kLi, RequestStep::Accepted)});
    CHECK(requestOf(request).acceptedBy == kLi);

    WHEN("somebody else accepts it too")
    {
        CHECK(verdictOf(after(request, {step(3, kMaria, RequestStep::Accepted)}), op(3)) ==
              overtaken(Reason::AlreadyDone));
    }
    WHEN("it has been brought")
    {
        request = after(request, {step(3, kLi, RequestStep::Done, "By the window.")});
        CHECK(requestOf(request).closedBy == kLi);
        CHECK(requestOf(request).remark == "By the window.");
        CHECK(isFinished(request.body));
        CHECK(verdictOf(after(request, {step(4, kOlga, RequestStep::Cancelled)}), op(4)) ==
              overtaken(Reason::NewerState));

        THEN("it can be asked for again")
        {
            request = after(request, {step(4, kOlga, RequestStep::Reopened)});
            CHECK(requestOf(request).state == RequestState::Open);
            CHECK_FALSE(requestOf(request).acceptedBy);
        }
    }
    WHEN("the lead hands it to somebody else")
    {
        request = after(request, {said(3, kChen, at(9, 5), kCot, "request.assigned", RequestAssigned{kMaria})});
        CHECK(requestOf(request).to == kMaria);
    }
}
