#pragma once

#include "mobile/crew/office_session.hpp"
#include "shared/model/time.hpp"

#include <filesystem>
#include <string>

namespace turndown::crew {

/// How many rooms see whom on one day.
struct DayFigures {
    int departures = 0;
    int arrivals = 0; ///< Day guests, who come and leave on that day, are in both.
    int stayovers = 0;

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// `26 departures, 37 arrivals, 150 stayovers`
[[nodiscard]] std::string describe(const DayFigures& figures);

/// What the stays file says of `day`; read on its own, not through the server.
[[nodiscard]] Result<DayFigures> figuresOfFile(const std::filesystem::path& stays, Day day);

/// What these rooms say of the morning of `today`, before anybody has left or come.
[[nodiscard]] DayFigures figuresOfMorning(const std::vector<Document>& rooms, Day today);

/// The housekeeping office's morning: every attendant gets rooms, as even as the corridors allow.
[[nodiscard]] Done beginMorning(OfficeSession& clerk);

} // namespace turndown::crew
