#pragma once

#include "tests/simulation/sayings.hpp"
#include "tests/simulation/universe.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace turndown::simulation {

/// What somebody sees of one kind of documents, each with its body.
using Screen = std::function<std::vector<std::pair<std::string, nlohmann::json>>(const std::string& kind)>;

/// What is really said.
struct Spoken {
    std::string doc;
    std::string body;
};

/// Fills in what a saying takes from its author's screen; nothing where there is no such thing to speak of.
[[nodiscard]] std::optional<Spoken> speak(const Saying& saying, const Screen& screen, Universe& universe);

} // namespace turndown::simulation
