#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/tablet.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace turndown::tablet {

/// What turndown-tabletctl prints, with members in the order people read them.
using Json = nlohmann::ordered_json;

/// `{id, ds, kind, doc}`
[[nodiscard]] Json toJson(const Tap& tap, std::string_view kind);

/// `{doc, rev, body, pending}`. The body is as sent where nothing is on top, and so has also what this program does not
/// know; `pending` holds the ids of operations on top.
[[nodiscard]] Json toJson(const ShownDocument& shown, const std::optional<KeptDocument>& asSent);

[[nodiscard]] Json toJson(const QueuedOperation& operation);
[[nodiscard]] Json toJson(const Card& card);

/// Prints a result: as JSON on one line, or as text, which is left out when it is empty.
void print(bool asJson, const Json& json, std::string_view text);

} // namespace turndown::tablet
