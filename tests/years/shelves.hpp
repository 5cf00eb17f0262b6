#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace turndown::test {

using Pieces = std::map<std::string, std::int64_t>;

/// What really lies at one place of one item, as somebody sees who stands in front of it, and what became of it.
struct Shelf {
    std::int64_t received = 0;
    std::int64_t movedIn = 0;
    std::int64_t movedOut = 0;
    std::int64_t used = 0;
    std::int64_t writtenOff = 0;
    std::int64_t lost = 0;  ///< Gone, and nobody told.
    std::int64_t found = 0; ///< Of what was lost: what an approved count has told.

    [[nodiscard]] std::int64_t lies() const { return received + movedIn - movedOut - used - writtenOff - lost; }
    [[nodiscard]] std::int64_t unnoticed() const { return lost - found; }
    /// What the books must say: everything that people told.
    [[nodiscard]] std::int64_t told() const { return lies() + unnoticed(); }
};

/// All shelves of a hotel. Plain adding and taking away, apart from everything that the program decides.
class Shelves {
public:
    using Where = std::pair<std::string, std::string>; ///< Place and item.

    [[nodiscard]] Shelf& at(const std::string& place, const std::string& item) { return m_shelves[{place, item}]; }
    [[nodiscard]] std::int64_t lies(const std::string& place, const std::string& item)
    {
        return at(place, item).lies();
    }
    [[nodiscard]] const std::map<Where, Shelf>& all() const { return m_shelves; }

    void move(const std::string& item, const std::string& from, const std::string& to, std::int64_t pieces)
    {
        at(from, item).movedOut += pieces;
        at(to, item).movedIn += pieces;
    }

private:
    std::map<Where, Shelf> m_shelves;
};

} // namespace turndown::test
