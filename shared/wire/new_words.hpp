#pragma once

namespace turndown::wire {

/// What becomes of a word that this program has not learnt. A newer server may have learnt it: the tablet passes over it,
/// shows the rest, and keeps the body as it came. Where the document is written again, it would be lost: refused.
enum class NewWords { Refused, PassedOver };

} // namespace turndown::wire
