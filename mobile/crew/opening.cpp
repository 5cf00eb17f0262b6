#include "mobile/crew/opening.hpp"

#include <array>

namespace turndown::crew {

namespace {

constexpr std::size_t kEachSoManyRooms = 9; ///< Of the rooms with guests one has borrowed something.

struct Lent {
    const char* what;
    int quantity;
    const char* label;
};
constexpr std::array kLent{Lent{"adapter", 2, "A-07"}, Lent{"iron", 1, "I-4"},    Lent{"cot", 1, ""},
                           Lent{"humidifier", 1, ""},  Lent{"fan", 1, "F-2"},     Lent{"extra-bed", 1, ""},
                           Lent{"kettle", 1, ""},      Lent{"hair-dryer", 1, ""}, Lent{"adapter", 1, "A-11"}};

struct Left {
    const char* what;
    FoundClass kept;
    const char* text;
    const char* storage;
    int keptFor; ///< Days from today; what is over has to be signed away.
};
constexpr std::array kLeft{Left{"telephone", FoundClass::Valuable, "Black, in the bed", "Safe 2", 362},
                           Left{"clothing", FoundClass::Ordinary, "A blue jacket", "Shelf 3", 41},
                           Left{"passport", FoundClass::Document, "", "Safe 1", 170},
                           Left{"toy", FoundClass::Ordinary, "A bear", "Shelf 1", 80},
                           Left{"food", FoundClass::Perishable, "A cake in its box", "Cold store", -1}};

Done lendTo(OfficeSession& clerk, const Room& room, const Lent& lent)
{
    const LoanOpened opened{room.number, room.turn, lent.what, lent.quantity, lent.label, {}, {}};
    const auto stated = clerk.state("loan.opened", DocumentName{document_kind::kLoan, "new"}, opened);
    return stated ? done() : Done{stated.error()};
}

Done keep(OfficeSession& clerk, const Room& room, const Left& left)
{
    FoundReported reported;
    reported.room = room.number;
    reported.what = left.what;
    reported.kept = left.kept;
    reported.text = left.text;
    reported.guestInHouse = false;
    const auto stated = clerk.state("found.reported", DocumentName{document_kind::kFoundItem, "new"}, reported);
    return stated ? done() : Done{stated.error()};
}

/// Stores what was just found, each where it belongs.
Done storeAll(OfficeSession& clerk, Day today)
{
    const auto items = clerk.documents(document_kind::kFoundItem);
    if (!items) {
        return items.error();
    }
    for (const Document& document : *items) {
        for (const Left& left : kLeft) {
            if (std::get<FoundItem>(document.body).what != left.what) {
                continue;
            }
            const FoundStored stored{left.storage, today + std::chrono::days{left.keptFor}};
            if (const auto stated = clerk.state("found.stored", document.name, stored); !stated) {
                return stated.error();
            }
        }
    }
    return done();
}

} // namespace

Done layOutThings(OfficeSession& clerk, Day today)
{
    const auto rooms = clerk.documents(document_kind::kRoom);
    const auto loans = clerk.documents(document_kind::kLoan);
    const auto items = clerk.documents(document_kind::kFoundItem);
    for (const auto* documents : {&rooms, &loans, &items}) {
        if (!*documents) {
            return documents->error();
        }
    }
    if (!loans->empty() || !items->empty()) {
        return done();
    }
    std::size_t guests = 0;
    std::size_t left = 0;
    for (const Document& document : *rooms) {
        const Room& room = std::get<Room>(document.body);
        const bool occupied = room.occupancy == Occupancy::Occupied;
        if (occupied && guests++ % kEachSoManyRooms == 0) {
            if (Done lent = lendTo(clerk, room, kLent.at(guests / kEachSoManyRooms % kLent.size())); !lent) {
                return lent;
            }
        }
        if (!occupied && left < kLeft.size()) {
            if (Done kept = keep(clerk, room, kLeft.at(left++)); !kept) {
                return kept;
            }
        }
    }
    return storeAll(clerk, today);
}

} // namespace turndown::crew
