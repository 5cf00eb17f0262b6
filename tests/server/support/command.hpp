#pragma once

#include <string>
#include <vector>

namespace turndown::test {

/// What a run of `turndown-server` left behind.
struct Run {
    int status = 0;
    std::string out;
    std::string err;
};

/// Runs `turndown-server` with these arguments and waits for its end.
Run runServer(const std::vector<std::string>& arguments);

} // namespace turndown::test
