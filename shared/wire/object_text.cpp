#include "shared/wire/object_text.hpp"

#include <nlohmann/json.hpp>

namespace turndown::wire {

void addDeviceTime(const DeviceTime& time, ObjectText& text)
{
    text.addText("wall", formatTime(time.wall));
    text.addText("boot", time.boot);
    text.add("mono", std::to_string(time.mono.count()));
}

std::string inQuotes(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace turndown::wire
