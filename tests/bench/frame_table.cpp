#include "tests/bench/frame_table.hpp"

#include <algorithm>
#include <cstdio>

namespace turndown::ui {

namespace {

constexpr double kBeat = 1000.0 / 60;

double mean(const std::vector<FrameCost>& frames, double (*part)(const FrameCost&))
{
    double sum = 0;
    for (const FrameCost& frame : frames) {
        sum += part(frame);
    }
    return sum / static_cast<double>(frames.size());
}

double total(const FrameCost& frame)
{
    return frame.total();
}

double later(const FrameCost& frame)
{
    return frame.later;
}

void printSplit(const FrameCost& frame)
{
    std::printf("  %6.2f (%5.2f + %5.2f + %5.2f)", frame.total(), frame.change, frame.layout, frame.render);
}

} // namespace

void printFrameHeading()
{
    std::printf(
        "Processor time of a frame in ms: change + layout + render; `late` are longer than %.1f; `later` is idle "
        "work after it.\n%-26s %6s  %-30s  %-30s %8s %5s %7s %8s\n",
        kBeat, "", "frames", "median", "99 %", "worst", "late", "later", "x plain");
}

void printFrames(const char* what, std::vector<FrameCost> frames, const std::vector<FrameCost>& plain)
{
    std::sort(frames.begin(), frames.end(), [](const auto& a, const auto& b) { return a.total() < b.total(); });
    const auto late = std::count_if(frames.begin(), frames.end(), [](const auto& f) { return f.total() > kBeat; });
    std::printf("%-26s %6zu", what, frames.size());
    printSplit(frames[(frames.size() - 1) / 2]);
    printSplit(frames[(frames.size() - 1) * 99 / 100]);
    std::printf(" %8.2f %5lld %7.1f %8.1f\n", frames.back().total(), static_cast<long long>(late), mean(frames, later),
                mean(frames, total) / mean(plain, total));
}

} // namespace turndown::ui
