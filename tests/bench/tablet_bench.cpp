// From the finger to the disk: what a person waits for.

#include "mobile/core/store.hpp"
#include "mobile/core/system_clock.hpp"
#include "mobile/core/tablet.hpp"
#include "mobile/store/open_store.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

namespace {

using namespace turndown;

/// One tap as it is recorded, with its fsync. Where the working directory's disk cheats, so does this figure.
void recordOneTap(benchmark::State& state)
{
    const auto data = std::filesystem::current_path() / "turndown-bench-tablet";
    std::filesystem::remove_all(data);
    {
        const tablet::SystemClock clock;
        auto store = tablet::openStore(data);
        auto opened = tablet::Tablet::open(**store, clock);
        const auto& tablet = *opened;
        int taps = 0;
        for ([[maybe_unused]] auto _ : state) {
            const DocumentName room{document_kind::kRoom, std::to_string(100 + taps++ % 14)};
            const auto tap = tablet->tapAs(StaffId{"u-li"}, "room.noted", room, R"({"text":"towels asked for"})");
            if (!tap) {
                state.SkipWithError(tap.error().detail.c_str());
                break;
            }
        }
    }
    std::filesystem::remove_all(data);
}
BENCHMARK(recordOneTap)->Unit(benchmark::kMicrosecond)->Iterations(2000);

} // namespace
