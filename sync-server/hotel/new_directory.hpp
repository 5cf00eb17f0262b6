#pragma once

#include "shared/model/result.hpp"

#include <filesystem>

namespace turndown::server {

/// A data directory in the making. Its ledger has another name until it is finished, so that a power cut leaves no half of a
/// hotel behind that anybody could take for one; given up in good order, nothing of it stays.
class NewDirectory {
public:
    explicit NewDirectory(std::filesystem::path directory);
    NewDirectory(const NewDirectory&) = delete;
    NewDirectory& operator=(const NewDirectory&) = delete;
    ~NewDirectory();

    /// Refused when there is something already.
    Done make();

    /// The ledger gets its name: from now on there is a hotel here. It must be closed.
    Done finish();

    [[nodiscard]] std::filesystem::path unfinishedLedger() const;

private:
    std::filesystem::path m_directory;
    bool m_wasThere;
    bool m_made = false;
    bool m_finished = false;
};

} // namespace turndown::server
