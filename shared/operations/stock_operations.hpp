#pragma once

#include "shared/model/identifiers.hpp"
#include "shared/operations/room_operations.hpp"

#include <cstdint>
#include <string>

namespace turndown {

struct StockUsed {             // stock.used
    std::int64_t quantity = 0; ///< > 0
    std::string room;
};

struct StockReceived {         // stock.received
    std::int64_t quantity = 0; ///< > 0
};

/// Why something is no longer there, though nobody used it.
enum class WriteOff { Damaged, Stained, Expired, Lost, Other };
template <>
inline constexpr auto kNames<WriteOff> =
    std::array{Named{WriteOff::Damaged, "damaged"}, Named{WriteOff::Stained, "stained"},
               Named{WriteOff::Expired, "expired"}, Named{WriteOff::Lost, "lost"}, Named{WriteOff::Other, "other"}};

struct StockWrittenOff {       // stock.written_off
    std::int64_t quantity = 0; ///< > 0
    WriteOff reason = WriteOff::Damaged;
    std::string text;
};

struct StockParSet {                 // stock.par_set
    std::optional<std::int64_t> par; ///< Nothing: the item's own par holds here.
};

struct StockMoved { // stock.moved; the document is where it was taken from
    PlaceId toPlace;
    std::int64_t quantity = 0; ///< > 0
};

struct StockCounted {          // stock.counted
    std::int64_t quantity = 0; ///< >= 0
    Answer after;              ///< The count that stood on the author's screen.
};

} // namespace turndown
