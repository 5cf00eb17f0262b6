#pragma once

#include "tests/server/support/test_hotel.hpp"

#include <map>
#include <string>
#include <vector>

namespace turndown::test {

/// How large a hotel's database is, and where its operations are.
struct Figures {
    std::int64_t live = 0;
    std::int64_t archived = 0;
    std::int64_t snapshots = 0;
    std::int64_t documents = 0;
    std::int64_t oldAndLive =
        0;                  ///< Live ones that the archive could have taken 56 days ago, but for what it never takes.
    std::int64_t bytes = 0; ///< The file, without its log.
    std::int64_t freeBytes = 0; ///< Of them, pages that wait to be used again.
};
[[nodiscard]] Figures figuresOf(TestHotel& hotel);

/// Bytes that each table and index takes, by name.
[[nodiscard]] std::map<std::string, std::int64_t> bytesByTable(TestHotel& hotel);

/// Every document as tablets get it: rev, last and body, by name.
[[nodiscard]] std::map<std::string, std::string> everyDocument(TestHotel& hotel);

/// Every operation's id, by seq.
[[nodiscard]] std::vector<OperationId> everyOperation(TestHotel& hotel);

/// All that the server says about one operation: the operation, the chain there, and the history of its document.
[[nodiscard]] std::string answers(TestHotel& hotel, const OperationId& id);

} // namespace turndown::test
