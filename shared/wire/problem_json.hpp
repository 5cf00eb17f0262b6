#pragma once

#include "shared/model/named_values.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turndown::wire {

/// What a client does about a problem. Clients act on this, never on the status or the sentence.
enum class Action { Retry, Split, Reenrol, RestartPull, Resend, Update, SignIn, Stop };
} // namespace turndown::wire

namespace turndown {
template <>
inline constexpr auto kNames<wire::Action> =
    std::array{Named{wire::Action::Retry, "retry"},     Named{wire::Action::Split, "split"},
               Named{wire::Action::Reenrol, "reenrol"}, Named{wire::Action::RestartPull, "restart-pull"},
               Named{wire::Action::Resend, "resend"},   Named{wire::Action::Update, "update"},
               Named{wire::Action::SignIn, "sign-in"},  Named{wire::Action::Stop, "stop"}};
} // namespace turndown

namespace turndown::wire {

/// `application/problem+json`, RFC 9457, with `code` and `action`.
struct ProblemDocument {
    int status = 500;
    std::string code;   ///< `seq-gap`, `device-forked`, …
    std::string detail; ///< One clear sentence.
    Action action = Action::Retry;
    std::optional<std::int64_t> haveDs; ///< With `seq-gap`.
};

[[nodiscard]] std::string writeProblem(const ProblemDocument& problem);

/// Reads a problem. What is not one becomes a problem of that status with action `retry`.
[[nodiscard]] ProblemDocument parseProblem(int status, std::string_view text);

} // namespace turndown::wire
