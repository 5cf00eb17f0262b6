#pragma once

#include "tests/faults/database_copy.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace turndown::faults {

/// One row of the server's history that a tablet is the source of.
struct HistoryRow {
    std::string id;     ///< Hexadecimal digits, without hyphens.
    std::string mark;   ///< Ours; empty where the body has none.
    std::string device; ///< The enrolment it came with.
    std::int64_t ds = 0;
    std::string outcome;
};

/// Everything that tablets have said, in the order it became known.
[[nodiscard]] std::vector<HistoryRow> saidByTablets(SQLite::Database& database);

/// The bodies that tablets are sent, as text, by document.
[[nodiscard]] std::map<std::string, std::string> documentsOf(SQLite::Database& database);

/// A tablet's id as the server's file has it.
[[nodiscard]] std::string withoutHyphens(std::string id);

/// What is not as it must be with the numbers: seq without gaps over all, and the device sequence of each enrolment.
[[nodiscard]] std::vector<std::string> gapsIn(SQLite::Database& database);

} // namespace turndown::faults
