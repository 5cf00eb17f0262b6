#pragma once

#include <string>
#include <vector>

namespace turndown::test {

/// What happened on a day and what each person saw of it, as the table that people read.
class Transcript {
public:
    void happens(const std::string& time, const std::string& what);
    void sees(const std::string& who, const std::string& what);

    [[nodiscard]] std::string text() const;

private:
    struct Line {
        std::string time;
        std::string what;
        std::string who;
        std::string sees;
    };

    std::vector<Line> m_lines;
};

} // namespace turndown::test
