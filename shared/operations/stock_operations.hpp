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

struct StockMoved { // stock.moved; the document is where it was taken from
    PlaceId toPlace;
    std::int64_t quantity = 0; ///< > 0
};

struct StockCounted {          // stock.counted
    std::int64_t quantity = 0; ///< >= 0
    Answer after;              ///< The count that stood on the author's screen.
};

} // namespace turndown
