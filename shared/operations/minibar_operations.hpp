#pragma once

#include "shared/operations/room_operations.hpp"

#include <string>

namespace turndown {

struct MinibarConsumed { // minibar.consumed; begins the posting named after it
    Turn turn;
    Counts items;
    Prices prices;                ///< As on the author's price list.
    std::optional<PlaceId> place; ///< Refilled at once from there; nothing: the room misses them.
};

struct MinibarRefilled { // minibar.refilled; what the room missed
    Counts items;
    PlaceId place; ///< Where they were taken from.
};

/// posting.taken and posting.voided differ only in the step.
enum class PostingStep { Taken, Voided };
template <>
inline constexpr auto kNames<PostingStep> =
    std::array{Named{PostingStep::Taken, "posting.taken"}, Named{PostingStep::Voided, "posting.voided"}};

struct PostingStepped {
    PostingStep step = PostingStep::Taken;
    std::string reference;
    std::string text;
};

} // namespace turndown
