#pragma once

#include "shared/model/document.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace turndown {

/// Throws the dice for one document.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random{seed} {}

    std::int64_t upTo(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random() % (static_cast<std::uint64_t>(most) + 1));
    }
    bool yes() { return upTo(1) == 1; }
    int small() { return static_cast<int>(upTo(9)); }
    std::int64_t quantity() { return yes() ? upTo(9) : upTo(2'147'483'647); }

    std::string text()
    {
        static const std::vector<std::string> kTexts{"",
                                                     "bed",
                                                     "枕头",
                                                     "a \"quoted\" word",
                                                     "back\\slash",
                                                     "line\nline\ttab",
                                                     "émigré 🛏",
                                                     std::string{"nul\0here", 8},
                                                     "/"};
        return kTexts[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(kTexts.size()) - 1))];
    }
    std::string word() { return "w" + std::to_string(upTo(999)); }

    OperationId id()
    {
        OperationId::Bytes bytes{};
        for (auto& byte : bytes) {
            byte = static_cast<std::uint8_t>(upTo(255));
        }
        return OperationId{bytes};
    }
    UtcTime time() { return UtcTime{std::chrono::milliseconds{upTo(4'000'000'000'000)}}; }
    Day day() { return Day{std::chrono::days{upTo(40'000)}}; }

    template <class Word>
    Word one()
    {
        return kNames<Word>[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(kNames<Word>.size()) - 1))].value;
    }

    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())>
    {
        return yes() ? std::optional{make()} : std::nullopt;
    }
    template <class Make>
    auto some(Make make) -> std::vector<decltype(make())>
    {
        std::vector<decltype(make())> made;
        for (std::int64_t left = upTo(3); left > 0; --left) {
            made.push_back(make());
        }
        return made;
    }

    std::optional<OperationId> maybeId()
    {
        return maybe([this] { return id(); });
    }
    std::optional<UtcTime> maybeTime()
    {
        return maybe([this] { return time(); });
    }
    std::optional<Day> maybeDay()
    {
        return maybe([this] { return day(); });
    }
    std::optional<std::chrono::minutes> maybeTimeOfDay()
    {
        return maybe([this] { return std::chrono::minutes{upTo(24 * 60 - 1)}; });
    }
    std::optional<int> maybeSmall()
    {
        return maybe([this] { return small(); });
    }
    std::optional<std::int64_t> maybeQuantity()
    {
        return maybe([this] { return quantity(); });
    }
    StaffId person() { return StaffId{word()}; }
    std::optional<StaffId> maybePerson()
    {
        return maybe([this] { return person(); });
    }
    std::set<RoomFlag> flags()
    {
        const auto chosen = some([this] { return one<RoomFlag>(); });
        return {chosen.begin(), chosen.end()};
    }
    Translated names() { return {{"en", text()}, {"zh-CN", text()}}; }
    Extra extra()
    {
        return yes() ? Extra{} : Extra{{"later_" + word(), R"({"a":[1,2.5,null,"x"],"b":{}})"}, {"n", "-0.125"}};
    }

private:
    std::mt19937_64 m_random;
};

} // namespace turndown
