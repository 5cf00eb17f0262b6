// turndown-year: lives a hotel's year and says whether it stays small and fast.

#include "sync-server/hotel/hotel.hpp"
#include "sync-server/upkeep/archiving.hpp"
#include "sync-server/verification/verification.hpp"
#include "tests/years/figures.hpp"
#include "tests/years/hotel_life.hpp"
#include "tests/years/probes.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

using namespace turndown;
using namespace turndown::test;

namespace {

constexpr int kDaysOfAMonth = 30;
constexpr double kMegabyte = 1024.0 * 1024.0;

struct Wanted {
    HotelSize size{400, 1, true};
    int days = 365;
    std::string verify;  ///< Only verify this data directory, in a process of its own, and say what it took.
    std::string measure; ///< Only measure a copy of this data directory.
};

/// One line of the table: what was measured, young and old.
void line(const char* what, double young, double old, const char* unit)
{
    std::printf("%-58s %12.2f %12.2f %-8s x%.2f\n", what, young, old, unit, young > 0 ? old / young : 0);
}

struct Measured {
    Figures figures;
    std::map<std::string, std::int64_t> tables;
    FirstPull pull;
    double open = 0;
    double history = 0;
    double rate = 0;
    std::map<int, double> late; ///< Milliseconds by hours.
    std::string verified;
};

int verifyOnly(const std::string& directory)
{
    const HeldClock clock{"2030-01-01T00:00:00.000Z"};
    const auto hotel = server::Hotel::open(directory, clock);
    if (!hotel) {
        std::cerr << hotel.error().detail << '\n';
        return 1;
    }
    const double before = mostMemory();
    Result<server::Verification> report = server::Verification{};
    const auto time = timeOf([&] { report = server::verify((*hotel)->ledger()); });
    if (!report) {
        std::cerr << report.error().detail << '\n';
        return 1;
    }
    std::printf("%lld operations, %lld documents, %lld snapshots in %.1f s; %.0f MB at most, %.0f before; %lld wrong\n",
                static_cast<long long>(report->operations), static_cast<long long>(report->documents),
                static_cast<long long>(report->snapshots), time.count() / 1000, mostMemory(), before,
                static_cast<long long>(report->wrongInAll));
    for (const auto& sentence : report->wrong) {
        std::cout << "  " << sentence << '\n';
    }
    return report->wrongInAll == 0 ? 0 : 1;
}

/// In a process of its own, for its memory.
std::string verifiedElsewhere(const std::string& program, const std::filesystem::path& directory)
{
    const std::string command = '"' + program + "\" --verify \"" + directory.string() + '"';
    std::string said;
    if (FILE* const pipe = ::popen(command.c_str(), "r")) {
        char piece[4096];
        while (std::fgets(piece, sizeof piece, pipe) != nullptr) {
            said += piece;
        }
        ::pclose(pipe);
    }
    return said;
}

/// A hotel as it stood `now` in that directory, on a copy: measuring changes it.
Measured measure(const std::filesystem::path& directory, UtcTime now, const std::string& program, int days)
{
    Measured measured;
    TestHotel old;
    old.clock.advance(now - old.clock.read().wall);
    old.restoreFrom(directory);
    measured.figures = figuresOf(old);
    measured.tables = bytesByTable(old);
    measured.verified = verifiedElsewhere(program, directory);
    measured.open = opening(old);
    measured.pull = firstPull(old);
    measured.history = roomHistory(old);
    for (const int hours : {3, 3 * 24, 30 * 24, 45 * 24, 90 * 24, 300 * 24}) {
        if (hours < (days - 1) * 24) {
            measured.late[hours] = lateOperation(old, std::chrono::hours{hours});
        }
    }
    measured.rate = operationsPerSecond(old); // Last: it leaves more behind than an hour of a real hotel.
    return measured;
}

Measured measure(TestHotel& hotel, const std::string& program, int days)
{
    const auto copy = hotel.directory.path / "copy";
    hotel.backUp(copy);
    auto measured = measure(copy, hotel.clock.read().wall, program, days);
    std::filesystem::remove_all(copy);
    return measured;
}

void tell(const Measured& young, const Measured& old, int days)
{
    const auto mb = [](std::int64_t bytes) { return static_cast<double>(bytes) / kMegabyte; };
    const auto& was = young.figures;
    const auto& is = old.figures;
    std::printf("\n%-58s %12s %12s\n", "", "month 1", ("day " + std::to_string(days)).c_str());
    line("operations", static_cast<double>(was.live + was.archived), static_cast<double>(is.live + is.archived), "");
    line("live operations", static_cast<double>(was.live), static_cast<double>(is.live), "");
    line("  days' worth", static_cast<double>(was.live) / kDaysOfAMonth,
         static_cast<double>(is.live) * days / static_cast<double>(is.live + is.archived), "days");
    line("documents", static_cast<double>(was.documents), static_cast<double>(is.documents), "");
    line("snapshots", static_cast<double>(was.snapshots), static_cast<double>(is.snapshots), "");
    line("database", mb(was.bytes), mb(is.bytes), "MB");
    line("  of it free pages", mb(was.freeBytes), mb(is.freeBytes), "MB");
    const auto each = [](const Figures& all) {
        return static_cast<double>(all.bytes) / static_cast<double>(std::max<std::int64_t>(1, all.live + all.archived));
    };
    line("  bytes an operation", each(was), each(is), "bytes");
    for (const auto& [table, bytes] : old.tables) {
        const auto before = young.tables.find(table);
        if (mb(bytes) >= 1) {
            line(("  " + table).c_str(), before == young.tables.end() ? 0 : mb(before->second), mb(bytes), "MB");
        }
    }
    line("operations a second, pushes of 200", young.rate, old.rate, "/s");
    for (const auto& [hours, time] : old.late) {
        const auto before = young.late.find(hours);
        line(("one late operation, " + std::to_string(hours / 24) + " d " + std::to_string(hours % 24) + " h").c_str(),
             before == young.late.end() ? 0 : before->second, time, "ms");
    }
    line("first pull of a new tablet", young.pull.milliseconds, old.pull.milliseconds, "ms");
    line("  documents", static_cast<double>(young.pull.documents), static_cast<double>(old.pull.documents), "");
    line("  bodies", mb(static_cast<std::int64_t>(young.pull.bytes)), mb(static_cast<std::int64_t>(old.pull.bytes)),
         "MB");
    line("history of a room", young.history, old.history, "ms");
    line("opening the hotel", young.open, old.open, "ms");
    if (!young.verified.empty()) {
        std::printf("verify, month 1: %s", young.verified.c_str());
    }
    std::printf("verify, day %d: %s", days, old.verified.c_str());
}

void tellOfCaretaker(const HotelLife& life)
{
    std::vector<double> times;
    for (const auto& write : life.caretakersWrites()) {
        times.push_back(static_cast<double>(write.count()) / 1000);
    }
    std::printf("the caretaker's %zu writes, night rolls among them: median %.1f ms, longest %.1f ms\n", times.size(),
                median(times), *std::max_element(times.begin(), times.end()));
}

int live(const Wanted& wanted, const std::string& program)
{
    TestHotel hotel;
    HotelLife::furnish(hotel, wanted.size.rooms);
    HotelLife life{hotel, wanted.size};
    std::printf("%d rooms, %zu tablets, %d days, seed %u, %s\n", wanted.size.rooms, life.tablets().size(), wanted.days,
                wanted.size.seed, wanted.size.putsAway ? "old operations are put away" : "everything stays live");
    Measured young;
    std::int64_t liveAtMost = 0;
    const auto time = timeOf([&] {
        for (int day = 1; day <= wanted.days; ++day) {
            life.liveADay();
            if (day == std::min(wanted.days, kDaysOfAMonth)) {
                young = measure(hotel, program, day);
            }
            if (day % 5 == 0) {
                liveAtMost = std::max(liveAtMost, figuresOf(hotel).live);
            }
        }
    });
    const auto old = measure(hotel, program, wanted.days);
    tell(young, old, wanted.days);
    tellOfCaretaker(life);
    std::printf(
        "live operations at most: %lld; lived in %.0f s; this process, which served all of it: %.0f MB at most\n",
        static_cast<long long>(liveAtMost), time.count() / 1000, mostMemory());
    return 0;
}

/// A hotel that has been lived elsewhere, as it stood when it last heard of anything.
int measureOnly(const Wanted& wanted, const std::string& program)
{
    UtcTime latest;
    {
        const HeldClock clock;
        const auto hotel = server::Hotel::open(wanted.measure, clock);
        if (!hotel) {
            std::cerr << hotel.error().detail << '\n';
            return 1;
        }
        latest = (*hotel)->now();
    }
    const auto measured = measure(wanted.measure, latest, program, wanted.days);
    tell({}, measured, wanted.days);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Wanted wanted;
    bool keepAll = false;
    CLI::App app{"Lives a hotel's year and says whether it stays small and fast."};
    app.add_option("--rooms", wanted.size.rooms, "Rooms of the hotel")->capture_default_str();
    app.add_option("--days", wanted.days, "How long it lives")->capture_default_str()->check(CLI::Range(1, 4000));
    app.add_option("--seed", wanted.size.seed, "Another seed is another life")->capture_default_str();
    app.add_flag("--keep-all", keepAll, "Puts nothing away, to compare with");
    app.add_option("--verify", wanted.verify, "Only verifies this data directory");
    app.add_option("--measure", wanted.measure, "Only measures a copy of this data directory, --days old");
    CLI11_PARSE(app, argc, argv);
    wanted.size.putsAway = !keepAll;
    const auto program = std::filesystem::canonical("/proc/self/exe").string();
    if (!wanted.verify.empty()) {
        return verifyOnly(wanted.verify);
    }
    return wanted.measure.empty() ? live(wanted, program) : measureOnly(wanted, program);
}
