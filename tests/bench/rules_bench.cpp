// What the rules cost: they run on every tap and for every operation the server accepts.

#include "shared/rules/apply.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/support/hotel.hpp"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

namespace {

using namespace turndown;

AcceptedOperation cleaned(std::uint8_t number)
{
    RoomCleaned body;
    body.minutes = 27;
    return hotel::said(number, hotel::kLi, hotel::at(9, number % 60), hotel::kRoom1203, "room.cleaned", body);
}

void foldOneOperation(benchmark::State& state)
{
    const Document room = hotel::roomDocument(hotel::dirtyRoom());
    const AcceptedOperation operation = cleaned(1);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(apply(room, operation));
    }
}
BENCHMARK(foldOneOperation);

/// A late operation makes the server fold the document's whole day again.
void foldADayAgain(benchmark::State& state)
{
    std::vector<AcceptedOperation> day;
    for (int number = 1; number <= state.range(0); ++number) {
        day.push_back(cleaned(static_cast<std::uint8_t>(number)));
    }
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(refold(hotel::kRoom1203, day));
    }
}
BENCHMARK(foldADayAgain)->Arg(12)->Arg(25)->Arg(200);

void writeAndReadARoom(benchmark::State& state)
{
    const Document room = hotel::after(hotel::roomDocument(hotel::dirtyRoom()), {cleaned(1), cleaned(2)});
    for ([[maybe_unused]] auto _ : state) {
        const std::string text = wire::writeDocument(room).dump();
        benchmark::DoNotOptimize(wire::parseDocument(room.name, room.rev, room.last, text));
    }
}
BENCHMARK(writeAndReadARoom);

} // namespace
