#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/identifiers.hpp"
#include "shared/model/named_values.hpp"
#include "shared/model/operation_id.hpp"
#include "shared/model/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace turndown {

enum class PostingState {
    Waiting, ///< Not on the guest's bill yet.
    Taken,   ///< Somebody, or the PMS, has put it there.
    Voided,  ///< The guest does not pay for it.
};
template <>
inline constexpr auto kNames<PostingState> =
    std::array{Named{PostingState::Waiting, "waiting"}, Named{PostingState::Taken, "taken"},
               Named{PostingState::Voided, "voided"}};

/// What a guest took from the minibar, for their bill. Its id is the id of the operation that told of it.
struct Posting {
    std::string room;
    std::optional<OperationId> turn;       ///< Whose bill: the turn in which it was found.
    std::map<ItemId, std::int64_t> items;  ///< How many of each article.
    std::map<ItemId, std::int64_t> prices; ///< For one, in minor units, as they were then; unpriced ones are not.
    StaffId by;
    UtcTime at{};
    PostingState state = PostingState::Waiting;
    std::optional<StaffId> closedBy; ///< Who took it to the bill, or voided it.
    std::optional<UtcTime> closedAt;
    std::string reference; ///< Of the bill, as the front desk or the PMS gave it.
    std::string text;      ///< Why it was voided.
    Extra extra;

    friend bool operator==(const Posting&, const Posting&) = default;
};

} // namespace turndown
