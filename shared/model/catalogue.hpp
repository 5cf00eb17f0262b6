#pragma once

#include "shared/model/extra.hpp"
#include "shared/model/room.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turndown {

/// Something that is counted: a linen type, a guest supply, a minibar article.
struct Item {
    Translated names;
    std::string unit;                          ///< `piece`, `bottle`.
    std::string group;                         ///< `linen`, `supplies` or `minibar`.
    std::optional<std::int64_t> par;           ///< What a floor should hold.
    std::optional<std::int64_t> price;         ///< Minor units, where a guest pays for it.
    std::map<TaskKind, std::int64_t> standard; ///< What one room usually takes, by task.
    Extra extra;

    friend bool operator==(const Item&, const Item&) = default;
};

struct ChecklistLine {
    std::string code;
    Translated names;
    bool required = false; ///< Must be answered before the task is finished (T7).
    std::string picture;   ///< How it should look: the SHA-256 of a photo, lower-case hex; or empty.

    friend bool operator==(const ChecklistLine&, const ChecklistLine&) = default;
};

/// What an attendant does, or an inspector looks at, line by line: `checklist/departure`, `checklist/inspection`.
struct Checklist {
    Translated names;
    std::vector<ChecklistLine> lines;
    Extra extra;

    friend bool operator==(const Checklist&, const Checklist&) = default;
};

/// What rooms of one type have in common.
struct RoomType {
    Translated names;
    std::map<TaskKind, int> credits;                             ///< One credit is one minute of a usual room.
    std::map<TaskKind, std::map<ItemId, std::int64_t>> standard; ///< Overrides the items' own standard.
    std::vector<std::string> pictures; ///< How such a room should look: photos, each by its SHA-256, lower-case hex.
    Extra extra;

    friend bool operator==(const RoomType&, const RoomType&) = default;
};

/// Something that is cleaned less often than daily, and how often.
struct DeepCleanItem {
    Translated names;
    int cycleDays = 30;
    std::vector<std::string> roomTypes; ///< None named: in all rooms.
    int credits = 0;                    ///< On top of the day's task.
    Extra extra;

    friend bool operator==(const DeepCleanItem&, const DeepCleanItem&) = default;
};

} // namespace turndown
