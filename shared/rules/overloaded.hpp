#pragma once

namespace turndown {

/// Visits a variant with one lambda for each alternative that matters and a catch-all.
template <class... Lambdas>
struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};
template <class... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

} // namespace turndown
