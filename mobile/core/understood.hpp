#pragma once

#include "mobile/core/store.hpp"
#include "shared/model/document.hpp"
#include "shared/model/result.hpp"

namespace turndown::tablet {

/// A document as far as this program understands it. What a newer server says in words of its own is passed over; the
/// body stays in the store as it was sent. Fails where the whole is of another shape, or of a kind not known here.
[[nodiscard]] Result<Document> understood(const KeptDocument& kept);

} // namespace turndown::tablet
