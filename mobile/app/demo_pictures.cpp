#include "mobile/app/demo_pictures.hpp"

#include "mobile/app/little_png.hpp"
#include "shared/crypto/digest.hpp"

namespace turndown::ui {

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 180;

enum Paint : unsigned char { Wall, Floor, Wood, White, Linen, Accent, Dark, Metal, Water, Light };

LittlePng room()
{
    LittlePng drawing{kWidth,
                      kHeight,
                      {{0xe9, 0xe2, 0xd4},
                       {0xb9, 0xa6, 0x8c},
                       {0x7a, 0x55, 0x38},
                       {0xfb, 0xfa, 0xf6},
                       {0xd8, 0xd3, 0xc6},
                       {0x34, 0x5c, 0x7c},
                       {0x33, 0x30, 0x2e},
                       {0x9f, 0xa9, 0xb2},
                       {0x6f, 0xb3, 0xd8},
                       {0xff, 0xdc, 0x73}}};
    drawing.fill(0, 0, kWidth, kHeight, Wall);
    drawing.fill(0, 140, kWidth, 40, Floor);
    return drawing;
}

void drawBed(LittlePng& drawing)
{
    drawing.fill(40, 50, 160, 50, Wood);
    drawing.fill(48, 84, 144, 60, White);
    drawing.fill(58, 74, 56, 24, Linen);
    drawing.fill(126, 74, 56, 24, Linen);
    drawing.fill(48, 112, 144, 14, Accent);
    drawing.fill(52, 144, 10, 12, Wood);
    drawing.fill(178, 144, 10, 12, Wood);
}

void drawBathroom(LittlePng& drawing)
{
    drawing.fill(60, 20, 120, 62, Metal);
    drawing.fill(64, 24, 112, 54, White);
    drawing.fill(50, 104, 140, 26, White);
    drawing.fill(112, 88, 8, 16, Metal);
    drawing.fill(112, 86, 22, 6, Metal);
    drawing.fill(110, 130, 20, 30, Linen);
    drawing.fill(14, 70, 28, 60, Accent);
    drawing.fill(14, 82, 28, 6, White);
}

void drawDesk(LittlePng& drawing)
{
    drawing.fill(30, 100, 180, 10, Wood);
    drawing.fill(38, 110, 8, 50, Wood);
    drawing.fill(194, 110, 8, 50, Wood);
    drawing.fill(60, 88, 50, 12, White);
    drawing.fill(62, 84, 46, 4, Accent);
    drawing.fill(130, 66, 14, 34, Water);
    drawing.fill(152, 66, 14, 34, Water);
}

void drawLamp(LittlePng& drawing, Paint shade)
{
    drawing.fill(30, 116, 180, 12, Wood);
    drawing.fill(116, 70, 8, 46, Metal);
    drawing.fill(100, 110, 40, 6, Metal);
    drawing.fill(90, 30, 60, 44, shade);
}

void drawLeak(LittlePng& drawing)
{
    drawBathroom(drawing);
    drawing.fill(128, 92, 6, 12, Water);
    drawing.fill(80, 160, 90, 12, Water);
}

} // namespace

std::string demoPicture(DemoPicture of)
{
    LittlePng drawing = room();
    switch (of) {
    case DemoPicture::BedMade:
        drawBed(drawing);
        break;
    case DemoPicture::BathroomDone:
        drawBathroom(drawing);
        break;
    case DemoPicture::DeskInOrder:
        drawDesk(drawing);
        drawLamp(drawing, Light);
        break;
    case DemoPicture::LampOut:
        drawLamp(drawing, Dark);
        break;
    case DemoPicture::TapLeaks:
        drawLeak(drawing);
        break;
    }
    return drawing.bytes();
}

std::string nameOfPicture(DemoPicture of)
{
    return hex(sha256(demoPicture(of)));
}

} // namespace turndown::ui
