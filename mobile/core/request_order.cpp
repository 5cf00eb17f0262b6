#include "mobile/core/request_order.hpp"

#include <tuple>

namespace turndown::tablet {

bool isOpen(const Request& request)
{
    return request.state == RequestState::Open || request.state == RequestState::Accepted;
}

RequestPart partOf(const Request& request, const StaffId& person)
{
    const auto& whose = request.acceptedBy ? request.acceptedBy : request.to;
    if (!whose) {
        return RequestPart::Nobodys;
    }
    return *whose == person ? RequestPart::Mine : RequestPart::Others;
}

bool comesBefore(const Request& left, const Request& right, const StaffId& person)
{
    const auto rank = [&](const Request& request) {
        return std::tuple{partOf(request, person), request.dueAt.value_or(UtcTime::max()), request.openedAt};
    };
    return rank(left) < rank(right);
}

} // namespace turndown::tablet
