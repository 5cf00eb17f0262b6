#pragma once

#include "tests/support/temporary_directory.hpp"

#include <cstddef>
#include <filesystem>

namespace turndown::faults {

/// A disk of a few megabytes that really fills up: a tmpfs, mounted where only this process and those it starts see it.
/// It is gone with them. Needs root; make it before the process has other threads.
class SmallDisk {
public:
    /// Whether this process may have one.
    [[nodiscard]] static bool mayBeMade();

    /// Throws when it cannot be mounted.
    explicit SmallDisk(std::size_t kibibytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    /// Somebody else's files take what is left, but for so much.
    void fillBut(std::size_t kibibytes) const;
    /// Somebody else's files are gone again, and the disk is as large as this.
    void makeRoom(std::size_t kibibytes) const;

    [[nodiscard]] std::size_t left() const; ///< Bytes.
    [[nodiscard]] const std::filesystem::path& path() const { return m_directory.path; }

private:
    test::TemporaryDirectory m_directory;
};

} // namespace turndown::faults
