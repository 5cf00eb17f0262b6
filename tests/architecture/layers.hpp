#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turndown::architecture {

/// A line of the code that the house does not allow, and the rule it breaks, as a sentence.
struct Breach {
    std::string file; ///< From the root of the repository.
    int line = 0;     ///< Counted from 1; 0: the file as a whole.
    std::string rule;

    friend bool operator==(const Breach&, const Breach&) = default;
};

/// `file:line: rule`, as compilers write it, so that an editor can jump there.
[[nodiscard]] std::string describe(const Breach& breach);

/// Judges one file of the rooms `shared/`, `mobile/`, `sync-server/` and `qml/` by its includes and QML imports.
/// `file` is its path from the root, `text` what stands in it. Files elsewhere may include what they like.
/// Source: docs/design.md, section 6; docs/style.md, "The house".
[[nodiscard]] std::vector<Breach> layerBreaches(std::string_view file, std::string_view text);

/// Judges the shape of one file: at most 400 lines, lists of translations aside; a header begins with `#pragma once`; no
/// merge is left undecided.
/// Source: docs/style.md, "Functions and comments".
[[nodiscard]] std::vector<Breach> shapeBreaches(std::string_view file, std::string_view text);

/// Judges a name at the top of the repository: the house stays small at the door. Hidden names belong to tools.
[[nodiscard]] bool mayStandAtTheTop(std::string_view name);

} // namespace turndown::architecture
