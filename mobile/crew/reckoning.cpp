#include "mobile/crew/reckoning.hpp"

#include "mobile/crew/board.hpp"
#include "mobile/crew/departure_table.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace turndown::crew {

namespace {

using Sentences = std::vector<std::string>;

/// Filled up with blanks to `columns`, where a Chinese character is two columns wide.
std::string padded(std::string text, std::size_t columns)
{
    std::size_t used = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        const bool begins = (value & 0xC0U) != 0x80U; // other bytes go on with a character
        used += begins ? (value >= 0xE0U ? 2 : 1) : 0;
    }
    text.append(used < columns ? columns - used : 0, ' ');
    return text;
}

void judgeDepartures(const std::vector<CleanedDeparture>& rows, std::ostream& out, Sentences& wrong)
{
    out << "\n  room    left    was dirty  cleaned by            inspected by\n";
    for (const CleanedDeparture& row : rows) {
        out << "  " << padded(row.room, 8) << padded(clockText(row.left), 8) << padded(row.wasDirty ? "yes" : "NO", 11)
            << padded(row.cleanedBy.empty() ? "NOBODY" : row.cleanedBy, 22) << row.inspectedBy << '\n';
        if (!row.wasDirty) {
            wrong.push_back("room " + row.room + " was not dirty after its guest had left");
        }
        if (row.cleanedBy.empty()) {
            wrong.push_back("room " + row.room + " was cleaned by nobody after its guest had left");
        }
    }
}

void printRow(std::ostream& out, const char* name, const std::string& file, int server, int tablet)
{
    out << "  " << std::left << std::setw(26) << name << std::right << std::setw(6) << file << std::setw(13) << server
        << std::setw(13) << tablet << '\n';
}

/// The counts of the file, the office page and every tablet side by side.
void judgeBoards(const DayDone& day, const Board& server, std::ostream& out, Sentences& wrong)
{
    const Board tablet = day.tablets.empty() ? server : boardOf(day.tablets.front()->core());
    out << "\n                              file  office page  each tablet\n";
    printRow(out, "departures", std::to_string(day.file.departures), server.day.departures, tablet.day.departures);
    printRow(out, "arrivals", std::to_string(day.file.arrivals), server.day.arrivals, tablet.day.arrivals);
    printRow(out, "stayovers", std::to_string(day.file.stayovers), server.day.stayovers, tablet.day.stayovers);
    printRow(out, "rooms occupied", "", server.occupied, tablet.occupied);
    printRow(out, "rooms ready to sell", "", server.ready, tablet.ready);
    printRow(out, "empty rooms still dirty", "", server.dirty, tablet.dirty);
    printRow(out, "work orders", "", server.workOrders, tablet.workOrders);

    if (server.day != day.file) {
        wrong.push_back("the file says " + describe(day.file) + "; the office page says " + describe(server.day));
    }
    for (const CrewTablet* each : day.tablets) {
        if (boardOf(each->core()) != server) {
            wrong.push_back(each->name() + " does not count what the office page counts");
        }
    }
}

/// Each document of a kind stands on each tablet as it does at the server.
void judgeDocuments(const DayDone& day, const std::vector<Document>& documents, Sentences& wrong)
{
    for (const CrewTablet* tablet : day.tablets) {
        for (const Document& document : documents) {
            const tablet::ShownDocument shown = tablet->core().show(document.name);
            if (*shown.document != document) {
                wrong.push_back(tablet->name() + " shows " + document.name.text() + " otherwise than the server");
            }
        }
    }
}

void judgeTaps(const DayDone& day, const std::map<std::string, std::int64_t>& known, std::ostream& out,
               Sentences& wrong)
{
    std::int64_t taps = 0;
    std::size_t cards = 0;
    for (const CrewTablet* tablet : day.tablets) {
        taps += tablet->taps();
        cards += tablet->core().attention(true).size();
        const auto told = known.find(tablet->name());
        if (!tablet->core().queue().empty()) {
            wrong.push_back(tablet->name() + " still waits for answers to " +
                            std::to_string(tablet->core().queue().size()) + " operations");
        } else if (told == known.end() || told->second != tablet->taps()) {
            wrong.push_back(tablet->name() + " sent " + std::to_string(tablet->taps()) +
                            " operations; the server has " +
                            (told == known.end() ? "never heard of it" : std::to_string(told->second)));
        }
    }
    out << "\n  " << taps << " operations were tapped on " << day.tablets.size() << " tablets; " << cards
        << " of them came back with a card.\n";
}

/// What is missing from the pantries is what people say they used; with others in the house, at least that.
void judgeStock(const DayDone& day, const Used& after, Sentences& wrong)
{
    for (const auto& [stock, used] : day.used) {
        const auto before = day.stockBefore.find(stock);
        const auto now = after.find(stock);
        const std::int64_t gone =
            (before == day.stockBefore.end() ? 0 : before->second) - (now == after.end() ? 0 : now->second);
        if (gone < used || (day.alone && gone != used)) {
            wrong.push_back(stock.text() + ": the crew used " + std::to_string(used) + ", the server counts " +
                            std::to_string(gone));
        }
    }
}

void judgeReports(const DayDone& day, std::size_t workOrders, Sentences& wrong)
{
    const std::size_t expected = day.workOrdersBefore + static_cast<std::size_t>(day.reported);
    if (workOrders < expected || (day.alone && workOrders != expected)) {
        wrong.push_back("the crew reported damage " + std::to_string(day.reported) + " times; the server has " +
                        std::to_string(workOrders - day.workOrdersBefore) + " new work orders");
    }
}

void judgeFound(const DayDone& day, std::size_t items, Sentences& wrong)
{
    const std::size_t expected = day.foundBefore + static_cast<std::size_t>(day.found);
    if (items < expected || (day.alone && items != expected)) {
        wrong.push_back("the crew found something " + std::to_string(day.found) + " times; the server has " +
                        std::to_string(items - day.foundBefore) + " new found items");
    }
}

/// Every repair that an engineer says is done is done at the server; others may have done more.
void judgeRepairs(const DayDone& day, const std::vector<Document>& workOrders, Sentences& wrong)
{
    const auto done = std::count_if(workOrders.begin(), workOrders.end(), [](const Document& document) {
        const auto* const order = std::get_if<WorkOrder>(&document.body);
        return order != nullptr && order->doneBy.has_value();
    });
    if (done < day.repaired || (day.alone && done != day.repaired)) {
        wrong.push_back("the engineers repaired " + std::to_string(day.repaired) + " things; the server has " +
                        std::to_string(done) + " done");
    }
}

} // namespace

Result<Used> stockLevels(OfficeSession& office)
{
    const Result<std::vector<Document>> stock = office.documents(document_kind::kStock);
    if (!stock) {
        return stock.error();
    }
    Used levels;
    for (const Document& document : *stock) {
        levels[document.name] = std::get<StockLevel>(document.body).level;
    }
    return levels;
}

Result<std::vector<std::string>> reckon(OfficeSession& office, const DayDone& day, std::ostream& out)
{
    const auto departures = lookUp(office, day.departures);
    const auto rooms = office.documents(document_kind::kRoom);
    const auto workOrders = office.documents(document_kind::kWorkOrder);
    const auto stock = office.documents(document_kind::kStock);
    const auto found = office.documents(document_kind::kFoundItem);
    const auto loans = office.documents(document_kind::kLoan);
    const auto levels = stockLevels(office);
    const auto known = office.tablets();
    if (!departures) {
        return departures.error();
    }
    for (const auto* documents : {&rooms, &workOrders, &stock, &found, &loans}) {
        if (!*documents) {
            return documents->error();
        }
    }
    if (!levels) {
        return levels.error();
    }
    if (!known) {
        return known.error();
    }

    Sentences wrong;
    judgeDepartures(*departures, out, wrong);
    judgeBoards(day, boardOf(*rooms, *workOrders), out, wrong);
    for (const auto* documents : {&rooms, &workOrders, &stock, &found, &loans}) {
        judgeDocuments(day, **documents, wrong);
    }
    judgeTaps(day, *known, out, wrong);
    judgeStock(day, *levels, wrong);
    judgeReports(day, workOrders->size(), wrong);
    judgeFound(day, found->size(), wrong);
    judgeRepairs(day, *workOrders, wrong);
    return wrong;
}

} // namespace turndown::crew
