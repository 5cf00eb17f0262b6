#pragma once

namespace turndown::ui {

/// Noto Sans, and for Chinese its CJK sister. Says so when one is not installed.
void chooseFonts();

} // namespace turndown::ui
