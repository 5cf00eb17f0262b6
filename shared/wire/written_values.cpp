#include "shared/wire/written_values.hpp"

namespace turndown::wire {

void writeOthers(const Extra& extra, json& object)
{
    for (const auto& [name, text] : extra) {
        json value = json::parse(text, nullptr, false);
        if (!value.is_discarded() && !object.contains(name)) {
            object[name] = std::move(value);
        }
    }
}

} // namespace turndown::wire
