#include "mobile/crew/morning.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/hotel.hpp"

#include <filesystem>
#include <fstream>

using namespace turndown;
using namespace turndown::crew;

namespace {

const std::filesystem::path kResort = std::filesystem::path{TURNDOWN_SOURCE_DIR} / "data" / "resort-stays.csv";

std::filesystem::path written(const std::string& text)
{
    const auto file = std::filesystem::path{TURNDOWN_BINARY_DIR} / "day_figures_test.csv";
    std::ofstream{file} << text;
    return file;
}

Room roomWith(Stay stay)
{
    Room room = hotel::dirtyRoom();
    room.stay = stay;
    return room;
}

bool names(const std::string& sentence, const std::string& thing)
{
    return sentence.find(thing) != std::string::npos;
}

} // namespace

TEST_CASE("Good Friday of 2016 at the resort, as its stays file has it")
{
    const auto figures = figuresOfFile(kResort, *parseDay("2016-03-25"));
    REQUIRE(figures);
    CHECK(*figures == DayFigures{26, 37, 150});
    CHECK(describe(*figures) == "26 departures, 37 arrivals, 150 stayovers");
}

TEST_CASE("a day guest comes and leaves on the same day")
{
    const auto figures = figuresOfFile(written("arrival,departure\n2016-03-25,2016-03-25\n"), *parseDay("2016-03-25"));
    REQUIRE(figures);
    CHECK(*figures == DayFigures{1, 1, 0});
}

TEST_CASE("a stays file with a line that is wrong is refused, and the line is named")
{
    const auto figures =
        figuresOfFile(written("arrival,departure\n2016-03-25,2016-03-26\n2016-02-30,soon\n"), *parseDay("2016-03-25"));
    REQUIRE_FALSE(figures);
    CHECK(names(figures.error().detail, "line 3"));
}

TEST_CASE("a stays file that is not there is refused by name")
{
    const auto figures = figuresOfFile("/nowhere/stays.csv", *parseDay("2016-03-25"));
    REQUIRE_FALSE(figures);
    CHECK(names(figures.error().detail, "/nowhere/stays.csv"));
}

TEST_CASE("the morning's house counts who leaves, who stays and who is expected today")
{
    const Day today = *parseDay("2016-03-25");
    Room arrival = roomWith(Stay::Arrival);
    arrival.expected.push_back({today, today + std::chrono::days{3}, {}, {}});
    arrival.expected.push_back({today + std::chrono::days{5}, today + std::chrono::days{6}, {}, {}});
    const std::vector<Document> rooms{hotel::roomDocument(roomWith(Stay::DueOut)),
                                      hotel::roomDocument(roomWith(Stay::Stayover)),
                                      hotel::roomDocument(roomWith(Stay::None)), hotel::roomDocument(arrival)};
    CHECK(figuresOfMorning(rooms, today) == DayFigures{1, 1, 1});
}
