#pragma once

#include "tests/faults/busy_tablet.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace turndown::faults {

using Tablets = std::vector<std::unique_ptr<BusyTablet>>;

/// What a reckoning has found, and how much it has looked at.
struct Reckoned {
    std::vector<std::string> wrong; ///< Sentences; none: all is well.
    std::size_t operations = 0;     ///< Of tablets, in the server's history.
    std::size_t acknowledged = 0;   ///< What tablets had been told by then.
    std::size_t lost = 0;
    std::size_t doubled = 0;
};

/// One line with the figures.
[[nodiscard]] std::string inWords(const Reckoned& reckoned);

/// The server has just died: everything that was acknowledged before is in its file, now and not only after the tablets
/// have sent it again. Looks at what is newly acknowledged.
[[nodiscard]] std::vector<std::string> acknowledgedButGone(const std::filesystem::path& serverFile,
                                                           const Tablets& tablets);

/// The end of the day, with the server open: all tablets fall quiet, the server ends, and everything is reckoned up. The
/// server's file, read with SQL of our own, against our books; each tablet against it; and what `verify` says.
[[nodiscard]] Reckoned reckonUp(programs::Hotel& hotel, const Tablets& tablets);

} // namespace turndown::faults
