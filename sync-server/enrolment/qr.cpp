#include "sync-server/enrolment/qr.hpp"

#include <nlohmann/json.hpp>
#include <qrencode.h>

#include <cstddef>
#include <memory>

namespace turndown::server {

namespace {

constexpr std::size_t kQuietZone = 2; // ISO/IEC 18004 asks for 4; terminals are narrow and cameras cope with 2.

} // namespace

std::vector<std::string> qrRows(std::string_view text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> symbol{
        QRcode_encodeString8bit(std::string{text}.c_str(), 0, QR_ECLEVEL_M), &QRcode_free};
    std::vector<std::string> rows;
    if (!symbol) {
        return rows;
    }
    const auto width = static_cast<std::size_t>(symbol->width);
    for (std::size_t y = 0; y < width; ++y) {
        auto& row = rows.emplace_back(width, '0');
        for (std::size_t x = 0; x < width; ++x) {
            const bool dark = (symbol->data[y * width + x] & 1U) != 0;
            row[x] = dark ? '1' : '0';
        }
    }
    return rows;
}

std::string qrForTerminal(std::string_view text)
{
    const auto rows = qrRows(text);
    const auto size = rows.size() + 2 * kQuietZone;
    const auto isDark = [&](std::size_t x, std::size_t y) {
        const bool inside = x >= kQuietZone && y >= kQuietZone && x < size - kQuietZone && y < size - kQuietZone;
        return inside && rows[y - kQuietZone][x - kQuietZone] == '1';
    };
    std::string lines;
    for (std::size_t y = 0; y < size; y += 2) {
        for (std::size_t x = 0; x < size; ++x) {
            // Light modules are drawn, dark ones left empty: terminals are usually dark.
            const bool upper = !isDark(x, y);
            const bool lower = y + 1 < size && !isDark(x, y + 1);
            lines += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        lines += '\n';
    }
    return lines;
}

std::string enrolmentText(std::string_view url, std::string_view code, std::string_view certificate)
{
    nlohmann::json text{{"url", url}, {"code", code}};
    if (!certificate.empty()) {
        text["sha256"] = certificate;
    }
    return text.dump();
}

} // namespace turndown::server
