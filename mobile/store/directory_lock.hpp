#pragma once

#include "shared/model/result.hpp"

#include <filesystem>

namespace turndown::tablet {

/// Who uses a data directory. The app keeps what it shows in memory and so wants it for itself; several
/// turndown-tabletctl may share it, of which one at a time may sync. Released when destroyed, and by the kernel when the process ends, however it ends.
class DirectoryLock {
public:
    enum class Use { Alone, Shared, Sync };

    /// Makes the directory where there is none. `Refused` with a sentence when someone else has it.
    [[nodiscard]] static Result<DirectoryLock> take(const std::filesystem::path& data, Use use);

    DirectoryLock(DirectoryLock&& other) noexcept;
    DirectoryLock& operator=(DirectoryLock&& other) noexcept;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int file) : m_file{file} {}
    int m_file = -1;
};

} // namespace turndown::tablet
