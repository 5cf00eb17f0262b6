#pragma once

#include "tests/bench/frame_watch.hpp"

#include <vector>

namespace turndown::ui {

/// What the columns of `printFrames` are.
void printFrameHeading();

/// One walk as a line: its middle frame, the 99th of a hundred and the worst in milliseconds, each as change + layout +
/// render; how many would come late at 60 frames a second; and how many times as much all of them are as `plain`.
void printFrames(const char* what, std::vector<FrameCost> frames, const std::vector<FrameCost>& plain);

} // namespace turndown::ui
