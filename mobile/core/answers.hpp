#pragma once

#include "shared/model/document.hpp"
#include "shared/wire/body_text.hpp"

#include <string_view>
#include <vector>

namespace turndown::tablet {

/// What a tap of `kind` answers, as it stands on the author's screen: the room's turn, the cleaning an inspection judges,
/// the failure a cleaning answers, the flag or the count that stood, the place linen is taken from. Never `over`: taking
/// over somebody's room is said by the person. For members that the tap left open. `body` is JSON text.
/// Source: docs/design.md, section 2, "an operation names what it answers".
[[nodiscard]] std::vector<wire::BodyMember> answersOnScreen(std::string_view kind, const Document& shown,
                                                            std::string_view body);

} // namespace turndown::tablet
