#include "tests/years/probes.hpp"

#include "shared/crypto/uuid.hpp"
#include "sync-server/intake/pull.hpp"
#include "tests/server/support/pushes.hpp"
#include "tests/years/hotel_life.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace turndown::test {

using namespace server;
using nlohmann::json;

namespace {

constexpr int kPushes = 20;
constexpr int kOperationsOfAPush = 200;
constexpr int kLateOperations = 15;
constexpr int kOpenings = 5;

void read(TestHotel& hotel, const std::function<void(const LedgerTransaction&)>& job)
{
    if (const auto done = hotel.ledger().read(job); !done) {
        throw std::runtime_error{done.error().detail};
    }
}

std::vector<std::string> roomsOf(TestHotel& hotel)
{
    std::vector<std::string> rooms;
    read(hotel, [&](const LedgerTransaction& ledger) {
        for (const auto& room : ledger.documents().ofKind("room", "", 1000)) {
            rooms.push_back(room.name.text());
        }
    });
    return rooms;
}

Told cleaned(const std::string& room)
{
    return {
        "room.cleaned",
        room,
        {{"turn", nullptr}, {"task", "departure"}, {"minutes", 25}, {"place", "floor-2"}, {"linen", {{"sheet", 2}}}}};
}

} // namespace

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Milliseconds timeOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

double operationsPerSecond(TestHotel& hotel)
{
    const auto rooms = roomsOf(hotel);
    std::vector<double> rates;
    auto device = tablet("d-on-time");
    std::int64_t ds = 0;
    for (int number = 0; number < kPushes; ++number) {
        std::vector<PushedOperation> batch;
        for (int at = 0; at < kOperationsOfAPush; ++at) {
            hotel.clock.advance(std::chrono::seconds{1});
            const auto& room = rooms[static_cast<std::size_t>(ds) % rooms.size()];
            ++ds;
            batch.push_back(pushed(hotel, ds, ds % 2 == 0 ? cleaned(room) : Told{"room.noted", room, {{"text", "A"}}}));
        }
        const auto time = timeOf([&] { push(hotel, device, std::move(batch)); });
        rates.push_back(kOperationsOfAPush * 1000 / time.count());
    }
    return median(std::move(rates));
}

double lateOperation(TestHotel& hotel, std::chrono::hours late)
{
    const Told busiest[] = {cleaned("room/201"),
                            {"stock.used", "stock/store/sheet", {{"qty", 1}}},
                            {"room.noted", "room/202", {{"text", "A"}}, "u-chen"}};
    std::vector<double> times;
    for (int number = 0; number < kLateOperations; ++number) {
        auto device = tablet("d-late-" + std::to_string(late.count()) + '-' + std::to_string(number));
        hotel.clock.advance(std::chrono::minutes{1});
        const auto now = hotel.clock.read().wall;
        const auto id = newOperationId(now);
        auto operation = toldBefore(hotel, 1, busiest[number % 3], id, now - late);
        times.push_back(timeOf([&] { push(hotel, device, {std::move(operation)}); }).count());
    }
    return median(std::move(times));
}

FirstPull firstPull(TestHotel& hotel)
{
    FirstPull measured;
    const auto time = timeOf([&] {
        Cursor cursor{{}, {}, DeviceClass::Floor, true};
        for (bool more = true; more;) {
            read(hotel, [&](const LedgerTransaction& ledger) {
                const auto page = pull(ledger, cursor, wire::kMostDocuments, hotel.hotel().now());
                for (const auto& document : page.documents) {
                    measured.bytes += document.body.size();
                }
                measured.documents += page.documents.size();
                cursor = page.cursor;
                more = page.more;
            });
        }
    });
    measured.milliseconds = time.count();
    return measured;
}

double opening(TestHotel& hotel)
{
    std::vector<double> times;
    for (int number = 0; number < kOpenings; ++number) {
        times.push_back(timeOf([&] { hotel.restart(); }).count());
    }
    return median(std::move(times));
}

double roomHistory(TestHotel& hotel)
{
    std::size_t operations = 0;
    const auto time = timeOf([&] {
        read(hotel, [&](const LedgerTransaction& ledger) {
            operations = ledger.operations().history(DocumentName{"room/201"}).size();
        });
    });
    return operations > 0 ? time.count() : 0;
}

double mostMemory()
{
    std::ifstream status{"/proc/self/status"};
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

} // namespace turndown::test
