#include "mobile/app/little_png.hpp"

#include <algorithm>
#include <utility>

namespace turndown::ui {

namespace {

void appendNumber(std::string& bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((number >> static_cast<unsigned>(shift)) & 0xFFU);
    }
}

/// Source: PNG (Third Edition), annex D.
std::uint32_t crcOf(const std::string& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
        }
    }
    return ~crc;
}

/// Source: RFC 1950, section 9.
std::uint32_t adlerOf(const std::string& bytes)
{
    constexpr std::uint32_t kBase = 65521;
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const char byte : bytes) {
        low = (low + static_cast<std::uint8_t>(byte)) % kBase;
        high = (high + low) % kBase;
    }
    return (high << 16U) | low;
}

void appendChunk(std::string& png, const std::string& type, const std::string& content)
{
    appendNumber(png, static_cast<std::uint32_t>(content.size()));
    png += type + content;
    appendNumber(png, crcOf(type + content));
}

/// A zlib stream of stored blocks. Source: RFC 1951, section 3.2.4.
std::string stored(const std::string& bytes)
{
    constexpr std::size_t kMost = 0xFFFF;
    std::string stream{"\x78\x01", 2};
    for (std::size_t from = 0; from < bytes.size(); from += kMost) {
        const std::string block = bytes.substr(from, kMost);
        const auto size = static_cast<std::uint16_t>(block.size());
        stream += static_cast<char>(from + kMost >= bytes.size() ? 1 : 0);
        for (const std::uint16_t number : {size, static_cast<std::uint16_t>(~size)}) {
            stream += static_cast<char>(number & 0xFFU);
            stream += static_cast<char>(number >> 8U);
        }
        stream += block;
    }
    appendNumber(stream, adlerOf(bytes));
    return stream;
}

} // namespace

LittlePng::LittlePng(int width, int height, std::vector<Colour> palette)
    : m_width{width},
      m_height{height},
      m_palette{std::move(palette)},
      m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
{
}

void LittlePng::fill(int x, int y, int width, int height, std::uint8_t colour)
{
    for (int row = y; row < y + height; ++row) {
        const auto begin = m_pixels.begin() + static_cast<std::ptrdiff_t>(row) * m_width + x;
        std::fill(begin, begin + width, colour);
    }
}

std::string LittlePng::bytes() const
{
    std::string size;
    appendNumber(size, static_cast<std::uint32_t>(m_width));
    appendNumber(size, static_cast<std::uint32_t>(m_height));
    std::string palette;
    for (const Colour& colour : m_palette) {
        palette.append(colour.begin(), colour.end());
    }
    std::string rows;
    for (auto row = m_pixels.begin(); row != m_pixels.end(); row += m_width) {
        rows += '\0'; // No filter.
        rows.append(row, row + m_width);
    }
    std::string png{"\x89PNG\r\n\x1A\n", 8};
    appendChunk(png, "IHDR", size + std::string{"\x08\x03\0\0\0", 5}); // Eight bits, by palette.
    appendChunk(png, "PLTE", palette);
    appendChunk(png, "IDAT", stored(rows));
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace turndown::ui
