#pragma once

namespace turndown {

/// Raised with every change after which `apply` makes another document, or another verdict, of operations that could have
/// been stated before. A server that finds documents folded by other rules folds them again (docs/design.md, section 3).
inline constexpr int kRulesVersion = 4;

} // namespace turndown
