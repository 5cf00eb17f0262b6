#pragma once

#include "shared/model/document_name.hpp"
#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/shift.hpp"
#include "shared/model/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown {

enum class HandoverState { Offered, Taken, Withdrawn };
template <>
inline constexpr auto kNames<HandoverState> =
    std::array{Named{HandoverState::Offered, "offered"}, Named{HandoverState::Taken, "taken"},
               Named{HandoverState::Withdrawn, "withdrawn"}};

/// One thing that goes on in the next shift: a log entry, a key that is out, a room with a sign on its door.
struct HandoverItem {
    DocumentName doc;
    std::string text;          ///< As it stood when it was handed over.
    std::optional<StaffId> by; ///< Who took it over.
    std::optional<UtcTime> at;

    friend bool operator==(const HandoverItem&, const HandoverItem&) = default;
};

/// The end of a shift: it is over when the next one has taken over every item. Its id is the id of the operation that
/// offered it. Source: docs/domain.md, duties 14, 60.
struct Handover {
    Day day{};
    Shift shift = Shift::Day;
    std::string text;
    std::vector<HandoverItem> items;
    HandoverState state = HandoverState::Offered;
    StaffId offeredBy;
    UtcTime offeredAt{};
    std::optional<StaffId> takenBy; ///< Who took over what was left.
    std::optional<UtcTime> takenAt;
    std::string remark;
    Extra extra;

    friend bool operator==(const Handover&, const Handover&) = default;
};

} // namespace turndown
