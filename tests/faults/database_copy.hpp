#pragma once

#include "tests/support/temporary_directory.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <vector>

namespace turndown::faults {

/// A database as a killed program left it, read as a copy: the program itself still has everything to recover.
/// Nobody may be writing to it. Throws when it cannot be read.
class DatabaseCopy {
public:
    explicit DatabaseCopy(const std::filesystem::path& file);

    [[nodiscard]] SQLite::Database& database() { return m_database; }

    /// What SQLite itself finds wrong with it; empty: nothing.
    [[nodiscard]] std::vector<std::string> complaints();

private:
    test::TemporaryDirectory m_directory;
    SQLite::Database m_database;
};

} // namespace turndown::faults
