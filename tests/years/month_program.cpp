// turndown-month: lives a month of the resort hotel with the guests whom it really had, and holds every stock document and
// every report against what really lies on the shelves.

#include "sync-server/upkeep/archiving.hpp"
#include "sync-server/verification/verification.hpp"
#include "tests/years/figures.hpp"
#include "tests/years/month_reckoning.hpp"
#include "tests/years/probes.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

using namespace turndown;
using namespace turndown::test;
using namespace std::chrono_literals;

namespace {

struct Wanted {
    std::string data;
    int days = 31;
    unsigned seed = 1;
};

const Day kFirst{std::chrono::year{2016} / 3 / 1};

/// Says what is wrong, and how much of it.
class Verdicts {
public:
    void hear(const char* what, const std::vector<std::string>& wrong)
    {
        std::printf("%-58s %10zu wrong\n", what, wrong.size());
        for (const auto& sentence : wrong) {
            std::cerr << sentence << '\n';
        }
        m_wrong += wrong.size();
    }
    [[nodiscard]] bool allRight() const { return m_wrong == 0; }

private:
    std::size_t m_wrong = 0;
};

void number(const char* what, std::int64_t count)
{
    std::printf("%-58s %10lld\n", what, static_cast<long long>(count));
}

void sayWhatHappened(TestHotel& hotel, const ResortLife& life)
{
    Shelf all;
    std::set<std::string> places;
    for (const auto& [where, shelf] : life.shelves().all()) {
        places.insert(where.first);
        all.received += shelf.received;
        all.movedIn += shelf.movedIn;
        all.used += shelf.used;
        all.writtenOff += shelf.writtenOff;
        all.lost += shelf.lost;
        all.found += shelf.found;
    }
    std::int64_t cleanings = 0;
    for (const auto& [task, count] : life.cleanings()) {
        cleanings += count;
    }
    number("operations", figuresOf(hotel).live + figuresOf(hotel).archived);
    number("nights that somebody slept in a room", life.nightsSlept());
    number("cleanings", cleanings);
    number("places", static_cast<std::int64_t>(places.size()));
    number("items", std::size(kKept));
    number("levels", static_cast<std::int64_t>(life.shelves().all().size()));
    number("pieces received", all.received);
    number("pieces moved from one place to another", all.movedIn);
    number("pieces used", all.used);
    number("pieces written off", all.writtenOff);
    number("pieces lost without a word", all.lost);
    number("pieces of these that counts have told", all.found);
}

void putAway(TestHotel& hotel)
{
    bool more = true;
    while (more) {
        const auto written = hotel.ledger().write(
            [&](server::LedgerTransaction& ledger) { more = server::archiveNext(ledger, {}, hotel.hotel().now()); });
        more = more && written;
    }
}

/// How the month was lived: what was used of each item against what the standard says.
void sayWhatWasUsed(const server::Report& consumption)
{
    std::printf("\n%-14s %10s %10s %10s %24s\n", "item", "used", "standard", "difference", "per 100 room-nights");
    for (const auto& row : consumption.rows) {
        std::printf("%-14s %10lld %10lld %10lld %24.1f\n", std::get<std::string>(row.at("item")).c_str(),
                    static_cast<long long>(numberIn(row, "used")), static_cast<long long>(numberIn(row, "standard")),
                    static_cast<long long>(numberIn(row, "difference")),
                    static_cast<double>(numberIn(row, "per_100_occupied")) / 10);
    }
}

std::vector<std::string> verified(TestHotel& hotel)
{
    const auto report = server::verify(hotel.ledger());
    return report ? report->wrong : std::vector<std::string>{report.error().detail};
}

bool liveTheMonth(const Wanted& wanted)
{
    const Day last = kFirst + std::chrono::days{wanted.days - 1};
    const Day opened = kFirst - std::chrono::days{1};
    TestHotel hotel{formatDay(opened)};
    const std::filesystem::path data{wanted.data};
    ResortLife life{hotel, {data / "resort-rooms.csv", data / "resort-stays.csv", kFirst, last}, wanted.seed};
    const auto lived = timeOf([&] {
        for (int day = 0; day < wanted.days; ++day) {
            life.liveADayAndNight();
        }
        life.comeBack();
    });
    sayWhatHappened(hotel, life);
    number("seconds that it took", static_cast<std::int64_t>(lived.count() / 1000));

    Verdicts verdicts;
    const server::Period all{opened, last + std::chrono::days{1}};
    verdicts.hear("stock documents and minibars, against the shelves", compareDocuments(hotel, life));
    verdicts.hear("linen in the whole hotel, against what was bought", compareLinen(hotel, life));
    server::Report report;
    const auto made = timeOf([&] { report = reportOf(hotel, "stock", all); });
    verdicts.hear("the stock report, row by row, against the shelves", compareReport(report, life));
    verdicts.hear("each week's opening, against the week before", compareWeeks(hotel, all));
    verdicts.hear("the linen report", compareLinenReport(reportOf(hotel, "linen", all), life));
    verdicts.hear("the minibar report", compareMinibars(reportOf(hotel, "minibar", all), life));
    const auto consumption = reportOf(hotel, "consumption", {kFirst, last});
    verdicts.hear("the consumption report, against what was taken", compareConsumption(consumption, life));
    verdicts.hear("the history, made again", verified(hotel));

    hotel.clock.advance(60 * 24h);
    putAway(hotel);
    server::Report old;
    const auto madeAgain = timeOf([&] { old = reportOf(hotel, "stock", all); });
    verdicts.hear("the report of what has been put away", compareReport(old, life));
    verdicts.hear("consumption of what has been put away",
                  compareConsumption(reportOf(hotel, "consumption", {kFirst, last}), life));
    number("operations put away", figuresOf(hotel).archived);
    number("milliseconds for the report of the month", static_cast<std::int64_t>(made.count()));
    number("milliseconds for it when it has been put away", static_cast<std::int64_t>(madeAgain.count()));
    sayWhatWasUsed(consumption);
    return verdicts.allRight();
}

} // namespace

int main(int argc, char** argv)
{
    Wanted wanted;
    CLI::App app{"Lives a month of a hotel of 210 rooms and adds up what it used."};
    app.add_option("--data", wanted.data, "where resort-rooms.csv and resort-stays.csv are")->required();
    app.add_option("--days", wanted.days, "how many days, from 1 March 2016 on")->check(CLI::Range(1, 180));
    app.add_option("--seed", wanted.seed, "another month");
    CLI11_PARSE(app, argc, argv);
    return liveTheMonth(wanted) ? 0 : 1;
}
