#include "mobile/crew/morning.hpp"

#include "mobile/core/room_shares.hpp"
#include "shared/model/document_name.hpp"

#include <limits>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstringop-truncation" // It cuts a long file name on purpose.
#include <libfccp/csv.h>
#pragma GCC diagnostic pop
namespace turndown::crew {

namespace {

/// Attendants who work here now.
std::vector<StaffId> attendantsAmong(const std::vector<Document>& staff)
{
    std::vector<StaffId> attendants;
    for (const Document& document : staff) {
        const auto* member = std::get_if<StaffMember>(&document.body);
        if (member != nullptr && member->active && member->role == Role::Attendant) {
            attendants.emplace_back(std::string{document.name.key()});
        }
    }
    return attendants;
}

const RoomType* typeOf(const Room& room, const std::vector<Document>& types)
{
    for (const Document& document : types) {
        if (document.name.key() == room.type) {
            return std::get_if<RoomType>(&document.body);
        }
    }
    return nullptr;
}

std::vector<tablet::WorkRoom> workOf(const std::vector<Document>& rooms, const std::vector<Document>& types)
{
    std::vector<tablet::WorkRoom> work;
    for (const Document& document : rooms) {
        const Room& room = std::get<Room>(document.body);
        if (auto own = tablet::workOf(room, typeOf(room, types))) {
            work.push_back(*std::move(own));
        }
    }
    return work;
}

} // namespace

std::string describe(const DayFigures& figures)
{
    return std::to_string(figures.departures) + " departures, " + std::to_string(figures.arrivals) + " arrivals, " +
           std::to_string(figures.stayovers) + " stayovers";
}

Result<DayFigures> figuresOfFile(const std::filesystem::path& stays, Day day)
try {
    io::CSVReader<2> reader{stays.string()};
    reader.read_header(io::ignore_extra_column, "arrival", "departure");
    DayFigures figures;
    std::string arrivalText;
    std::string departureText;
    while (reader.read_row(arrivalText, departureText)) {
        const auto arrival = parseDay(arrivalText);
        const auto departure = parseDay(departureText);
        if (!arrival || !departure) {
            return Error{Problem::Malformed, stays.string() + " line " + std::to_string(reader.get_file_line()) +
                                                 ": '" + arrivalText + "' to '" + departureText + "' are no two days"};
        }
        figures.arrivals += *arrival == day ? 1 : 0;
        figures.departures += *departure == day ? 1 : 0;
        figures.stayovers += *arrival < day && day < *departure ? 1 : 0;
    }
    return figures;
} catch (const io::error::base& problem) {
    return Error{Problem::Malformed, problem.what()};
}

DayFigures figuresOfMorning(const std::vector<Document>& rooms, Day today)
{
    DayFigures figures;
    for (const Document& document : rooms) {
        const Room& room = std::get<Room>(document.body);
        figures.departures += room.stay == Stay::DueOut ? 1 : 0;
        figures.stayovers += room.stay == Stay::Stayover ? 1 : 0;
        for (const ExpectedStay& stay : room.expected) {
            figures.arrivals += stay.arrival == today ? 1 : 0;
            figures.departures += stay.arrival == today && stay.departure == today ? 1 : 0;
        }
    }
    return figures;
}

Done beginMorning(OfficeSession& clerk)
{
    const auto rooms = clerk.documents(document_kind::kRoom);
    if (!rooms) {
        return rooms.error();
    }
    const auto types = clerk.documents(document_kind::kRoomType);
    if (!types) {
        return types.error();
    }
    const auto staff = clerk.documents(document_kind::kStaff);
    if (!staff) {
        return staff.error();
    }
    constexpr int kWhateverItTakes = std::numeric_limits<int>::max(); // The simulated day has no second shift.
    std::map<StaffId, int> given;
    for (const auto& share : tablet::shareRooms(workOf(*rooms, *types), attendantsAmong(*staff), kWhateverItTakes)) {
        const auto stated = clerk.state("room.assigned", DocumentName{document_kind::kRoom, share.number},
                                        RoomAssigned{share.to, std::nullopt, ++given[share.to.value_or(StaffId{})]});
        if (!stated) {
            return stated.error();
        }
    }
    return done();
}

} // namespace turndown::crew
