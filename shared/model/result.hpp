#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace turndown {

/// What can go wrong on an ordinary day, named for what the caller does next.
enum class Problem {
    Refused,     ///< A hotel rule says no. Tell the person why; do not retry.
    Missing,     ///< The thing named is not here. Refresh, then tell the person.
    Malformed,   ///< We cannot understand the input. Keep it, log it, do not retry.
    Unreachable, ///< The network or the server is away. Retry later, quietly.
    Storage,     ///< The disk or the database failed. Stop and say so loudly.
};

struct Error {
    Problem problem;
    std::string detail; ///< One sentence that names the thing.
};

/// A value, or why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content{std::move(value)} {}     // NOLINT(google-explicit-constructor): reads as the value
    Result(Error error) : m_content{std::move(error)} {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return *std::get_if<T>(&m_content);
    }
    [[nodiscard]] T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<T>(&m_content));
    }
    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *std::get_if<Error>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Success has nothing to say.
using Done = Result<std::monostate>;
inline Done done()
{
    return std::monostate{};
}

} // namespace turndown
