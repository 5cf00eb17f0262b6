#pragma once

#include "shared/model/loan.hpp"

namespace turndown {

struct LoanOpened { // loan.opened; on a new loan
    std::string room;
    std::optional<OperationId> turn;
    std::string what;
    std::int64_t quantity = 1;
    std::string label;
    std::optional<UtcTime> dueAt;
    std::string remark;
};

struct LoanReturned { // loan.returned
    std::int64_t quantity = 1;
};

struct LoanMoved { // loan.moved; the guest has taken it along
    std::string room;
    std::optional<OperationId> turn;
};

struct LoanLost { // loan.lost
    std::int64_t quantity = 1;
    std::string remark;
};

struct LoanNoted { // loan.noted
    std::string text;
};

} // namespace turndown
