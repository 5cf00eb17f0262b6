#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/role.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turndown {

struct ReadReceipt {
    StaffId by;
    UtcTime at{};

    friend bool operator==(const ReadReceipt&, const ReadReceipt&) = default;
};

/// A notice that people sign for by reading it: of one morning's briefing, or standing until it is withdrawn.
/// Its id is the id of the operation that published it. Source: docs/domain.md, duties 15, 34.
struct Briefing {
    Day day{};
    std::string title;
    std::string text;
    std::set<Role> roles; ///< Whom it is for; nobody named: everybody.
    bool standing = false;
    bool withdrawn = false;
    StaffId publishedBy;
    UtcTime publishedAt{};
    std::vector<ReadReceipt> read;
    Extra extra;

    friend bool operator==(const Briefing&, const Briefing&) = default;
};

} // namespace turndown
