#include "mobile/crew/day.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <thread>

namespace turndown::crew {

namespace {

constexpr HotelTime kOpening = at(7, 30);
constexpr HotelTime kClosing = at(18);
constexpr HotelTime kSendHome = at(24); ///< Whatever is left is left.
constexpr HotelTime kLookWhetherOver{10};
constexpr auto kBreath = std::chrono::milliseconds{5};
constexpr auto kLastWords = std::chrono::seconds{90};
constexpr auto kBetweenLooks = std::chrono::milliseconds{250};

bool worksOnFloors(Role role)
{
    return role == Role::Attendant || role == Role::Lead || role == Role::Supervisor || role == Role::Engineer;
}

/// The documents that people work on; what cannot be read now is left out.
std::vector<Document> everything(OfficeSession& office)
{
    std::vector<Document> all;
    for (const std::string_view kind : {document_kind::kRoom, document_kind::kWorkOrder, document_kind::kStock,
                                        document_kind::kFoundItem, document_kind::kLoan}) {
        if (const auto documents = office.documents(kind)) {
            all.insert(all.end(), documents->begin(), documents->end());
        }
    }
    return all;
}

bool isUpToDate(const tablet::Tablet& tablet, const std::vector<Document>& truth)
{
    return tablet.queue().empty() && std::all_of(truth.begin(), truth.end(), [&](const Document& document) {
               return tablet.show(document.name).document->rev == document.rev;
           });
}

template <class Range, class Predicate>
int howMany(const Range& range, Predicate predicate)
{
    return static_cast<int>(std::count_if(std::begin(range), std::end(range), predicate));
}

} // namespace

Result<std::unique_ptr<SimulatedDay>> SimulatedDay::begin(DayPlan plan, OfficeSession& office)
{
    std::unique_ptr<SimulatedDay> day{new SimulatedDay{std::move(plan), office}};
    if (const Done remembered = day->rememberMorning(); !remembered) {
        return remembered.error();
    }
    if (const Done handedOut = day->handOutTablets(); !handedOut) {
        return handedOut.error();
    }
    auto desk = FrontDesk::open(office, day->m_plan.today, Chance{day->m_plan.seed, "front desk"});
    if (!desk) {
        return desk.error();
    }
    day->m_frontDesk = *std::move(desk);
    day->m_foundDesk = std::make_unique<FoundDesk>(office, day->m_plan.today);
    return day;
}

Done SimulatedDay::rememberMorning()
{
    Result<Used> stock = stockLevels(m_office);
    if (!stock) {
        return stock.error();
    }
    m_stockBefore = *std::move(stock);
    const auto workOrders = m_office.documents(document_kind::kWorkOrder);
    if (!workOrders) {
        return workOrders.error();
    }
    m_workOrdersBefore = workOrders->size();
    const auto found = m_office.documents(document_kind::kFoundItem);
    if (!found) {
        return found.error();
    }
    m_foundBefore = found->size();
    return done();
}

Done SimulatedDay::handOutTablets()
{
    for (const RosterEntry& entry : m_plan.roster) {
        if (!worksOnFloors(entry.role)) {
            continue;
        }
        const Result<std::string> code = m_office.enrolmentCode();
        if (!code) {
            return code.error();
        }
        const std::string& who = entry.staff.text();
        auto tablet = CrewTablet::handOut(m_plan.tablets / who, m_plan.server, *code, entry.staff, entry.pin,
                                          Chance{m_plan.seed, "Wi-Fi of " + who});
        if (!tablet) {
            return tablet.error();
        }
        m_tablets.push_back(*std::move(tablet));
        Chance chance{m_plan.seed, who};
        if (entry.role == Role::Attendant) {
            m_attendants.push_back(std::make_unique<Attendant>(*m_tablets.back(), std::move(chance),
                                                               Chance{m_plan.seed, "finds of " + who}));
        } else if (entry.role == Role::Engineer) {
            m_engineers.push_back(std::make_unique<Engineer>(*m_tablets.back(), std::move(chance)));
        } else {
            m_inspectors.push_back(std::make_unique<Inspector>(*m_tablets.back(), std::move(chance)));
        }
    }
    if (m_attendants.empty() || m_inspectors.empty()) {
        return Error{Problem::Missing,
                     "a day takes at least one attendant and one lead or supervisor; the roster has not"};
    }
    spdlog::info("{} attendants, {} inspectors and {} engineers have their tablets", m_attendants.size(),
                 m_inspectors.size(), m_engineers.size());
    return done();
}

Done SimulatedDay::live(const std::atomic<bool>& stop)
{
    std::vector<Member*> members{m_frontDesk.get(), m_foundDesk.get()};
    for (const auto& attendant : m_attendants) {
        members.push_back(attendant.get());
    }
    for (const auto& inspector : m_inspectors) {
        members.push_back(inspector.get());
    }
    for (const auto& engineer : m_engineers) {
        members.push_back(engineer.get());
    }

    const DayClock clock{kOpening, m_plan.speed};
    while (!stop) {
        const HotelTime now = clock.now();
        for (Member* member : members) {
            if (Done went = member->goOn(now); !went) {
                return went;
            }
        }
        tellHour(now);
        const Result<bool> over = isOver(now);
        if (!over) {
            return over.error();
        }
        if (*over) {
            return done();
        }
        std::this_thread::sleep_for(kBreath);
    }
    return done();
}

/// After closing time the day is over once everybody has left and come and no empty room waits to be cleaned or passed.
Result<bool> SimulatedDay::isOver(HotelTime now)
{
    if (now >= kSendHome) {
        return true;
    }
    if (now < kClosing || now < m_lastLook + kLookWhetherOver || !m_frontDesk->isDone()) {
        return false;
    }
    m_lastLook = now;
    const auto rooms = m_office.documents(document_kind::kRoom);
    if (!rooms) {
        return rooms.error();
    }
    return std::all_of(rooms->begin(), rooms->end(), [](const Document& document) {
        const Room& room = std::get<Room>(document.body);
        return room.occupancy == Occupancy::Occupied || room.condition == Condition::Inspected ||
               room.sale != Sale::Available;
    });
}

/// One line each hotel hour, for people who watch.
void SimulatedDay::tellHour(HotelTime now)
{
    const int hour = static_cast<int>(now.count()) / 60;
    if (hour == m_hour) {
        return;
    }
    m_hour = hour;
    std::int64_t taps = 0;
    for (const auto& tablet : m_tablets) {
        taps += tablet->taps();
    }
    spdlog::info("{}: {} guests have left, {} have come; {} taps so far, {} of {} tablets out of reach", clockText(now),
                 howMany(m_frontDesk->departures(), [](const auto& each) { return each.left; }),
                 howMany(m_frontDesk->arrivals(), [](const auto& each) { return each.arrived; }), taps,
                 howMany(m_tablets, [](const auto& each) { return !each->isInReach(); }), m_tablets.size());
}

/// Until nothing waits on any tablet and all have heard the server's last word, or it takes too long.
void SimulatedDay::waitForLastWords()
{
    const auto giveUp = std::chrono::steady_clock::now() + kLastWords;
    bool quiet = false;
    while (!quiet && std::chrono::steady_clock::now() < giveUp) {
        std::this_thread::sleep_for(kBetweenLooks);
        const std::vector<Document> truth = everything(m_office);
        quiet = true;
        for (const auto& tablet : m_tablets) {
            tablet->stayInReach();
            quiet = quiet && isUpToDate(tablet->core(), truth);
        }
    }
}

Result<std::vector<std::string>> SimulatedDay::close(std::ostream& out)
{
    waitForLastWords();
    const Result<DayFigures> file = figuresOfFile(m_plan.stays, m_plan.today);
    if (!file) {
        return file.error();
    }
    DayDone day;
    day.file = *file;
    day.departures = m_frontDesk->departures();
    day.stockBefore = m_stockBefore;
    day.workOrdersBefore = m_workOrdersBefore;
    day.foundBefore = m_foundBefore;
    day.alone = m_plan.alone;
    for (const auto& tablet : m_tablets) {
        day.tablets.push_back(tablet.get());
    }
    for (const auto& attendant : m_attendants) {
        day.reported += attendant->reported();
        day.found += attendant->found();
        for (const auto& [stock, quantity] : attendant->used()) {
            day.used[stock] += quantity;
        }
    }
    for (const auto& engineer : m_engineers) {
        day.repaired += engineer->repaired();
    }
    return reckon(m_office, day, out);
}

} // namespace turndown::crew
