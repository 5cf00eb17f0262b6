#include "sync-server/intake/cursor.hpp"

#include <array>
#include <charconv>

namespace turndown::server {

namespace {

constexpr char kSeparator = '.';
constexpr std::string_view kNew = "new";
const std::string kAll = "all"; // Followed by the head's seq when it began.

/// Takes the part before the next separator off the front.
std::string_view takePart(std::string_view& text)
{
    const auto end = text.find(kSeparator);
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return part;
}

std::optional<Sha256> parseDigest(std::string_view text)
{
    Sha256 digest{};
    if (text.size() != digest.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < digest.size(); ++at) {
        const char* const begin = text.data() + at * 2;
        if (std::from_chars(begin, begin + 2, digest[at], 16).ptr != begin + 2) {
            return std::nullopt;
        }
    }
    return digest;
}

std::optional<HistoryPoint> takePoint(std::string_view& text)
{
    HistoryPoint point;
    const auto number = takePart(text);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), point.seq);
    const auto chain = parseDigest(takePart(text));
    if (error != std::errc{} || end != number.data() + number.size() || point.seq < 0 || !chain) {
        return std::nullopt;
    }
    point.chain = *chain;
    return point;
}

/// Since when everything is being gathered, if it is; nothing at all when this is no mode of ours.
std::optional<std::optional<std::int64_t>> parseMode(std::string_view mode)
{
    if (mode == kNew) {
        return std::optional<std::int64_t>{};
    }
    std::int64_t since = 0;
    const bool isAll = mode.starts_with(kAll);
    const auto number = isAll ? mode.substr(kAll.size()) : std::string_view{};
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), since);
    if (!isAll || error != std::errc{} || end != number.data() + number.size()) {
        return std::nullopt;
    }
    return since;
}

} // namespace

std::string writeCursor(const Cursor& cursor)
{
    const auto point = [](const HistoryPoint& at) { return std::to_string(at.seq) + kSeparator + hex(at.chain); };
    const auto mode = cursor.gatheringSince ? kAll + std::to_string(*cursor.gatheringSince) : std::string{kNew};
    return mode + kSeparator + std::string{nameOf(cursor.deviceClass)} + kSeparator + point(cursor.pulled) +
           kSeparator + point(cursor.head);
}

std::optional<Cursor> parseCursor(std::string_view sent)
{
    std::string_view text = sent;
    const auto gatheringSince = parseMode(takePart(text));
    const auto deviceClass = named<DeviceClass>(takePart(text));
    const auto pulled = takePoint(text);
    const auto head = pulled ? takePoint(text) : std::nullopt;
    if (!gatheringSince || !deviceClass || !head) {
        return std::nullopt;
    }
    const Cursor cursor{*pulled, *head, *deviceClass, *gatheringSince};
    return writeCursor(cursor) == sent ? std::optional{cursor} : std::nullopt; // Ours are spelt in one way only.
}

} // namespace turndown::server
