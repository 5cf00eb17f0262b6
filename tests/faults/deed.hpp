#pragma once

#include "tests/faults/dice.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace turndown::faults {

/// Something that a person was made to tap, before any program of ours heard of it.
struct Deed {
    std::string mark; ///< Stands in the operation's body, and nowhere twice: our own name for it.
    std::string kind;
    std::string doc;
    std::string body;                          ///< JSON, with the mark.
    std::map<std::string, std::int64_t> stock; ///< What it changes, by document.
};

/// The next thing to do: linen used, moved and counted with a room's cleaning, notes, damage.
[[nodiscard]] Deed anyDeed(const std::string& mark, Dice& dice);

/// A note of some length.
[[nodiscard]] Deed longNote(const std::string& mark, int characters);

} // namespace turndown::faults
