#pragma once

#include <span>
#include <string_view>

namespace turndown::server {

/// The demonstration's data, embedded when the program is built: `data/resort-rooms.csv` and `demo/hotel.json`.
struct DemoFile {
    std::string_view path;
    std::string_view content;
};
[[nodiscard]] std::span<const DemoFile> demoFiles();

} // namespace turndown::server
