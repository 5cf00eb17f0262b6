#pragma once

#include "shared/model/asset.hpp"

namespace turndown {

/// custody.issued (to somebody) and custody.returned (to nobody: the office) name who had it before.
struct CustodyPassed {
    std::optional<StaffId> from;
    std::optional<StaffId> to;
    std::optional<UtcTime> dueAt;
    std::string remark;
};

struct CustodySigned { // custody.signed; whoever got it says so
    OperationId handed;
};

struct CustodyMissed { // custody.missing
    std::string text;
};

struct CustodyFound { // custody.found
    std::string text;
};

struct CustodyNoted { // custody.noted
    std::string text;
};

} // namespace turndown
