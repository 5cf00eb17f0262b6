#include "mobile/app/demo_pictures.hpp"

#include "shared/crypto/digest.hpp"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <vector>

namespace turndown::ui {

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 180;

const QColor kWall{"#e9e2d4"};
const QColor kFloor{"#b9a68c"};
const QColor kWood{"#7a5538"};
const QColor kWhite{"#fbfaf6"};
const QColor kLinen{"#d8d3c6"};
const QColor kAccent{"#345c7c"};
const QColor kDark{"#33302e"};
const QColor kMetal{"#9fa9b2"};
const QColor kWater{"#6fb3d8"};
const QColor kLight{"#ffdc73"};

constexpr bool kRound = true;

struct Piece {
    QRect place;
    QColor colour;
    bool round = false;
};
using Drawing = std::vector<Piece>; ///< The later ones lie on the earlier ones.

Drawing operator+(Drawing below, const Drawing& above)
{
    below.insert(below.end(), above.begin(), above.end());
    return below;
}

const Drawing kRoom{{{0, 0, kWidth, kHeight}, kWall}, {{0, 140, kWidth, 40}, kFloor}};

const Drawing kBed{{{40, 50, 160, 50}, kWood},  {{48, 84, 144, 60}, kWhite},   {{58, 74, 56, 24}, kLinen},
                   {{126, 74, 56, 24}, kLinen}, {{48, 112, 144, 14}, kAccent}, {{52, 144, 10, 12}, kWood},
                   {{178, 144, 10, 12}, kWood}};

const Drawing kBathroom{{{60, 20, 120, 62}, kMetal}, {{64, 24, 112, 54}, kWhite}, {{50, 104, 140, 26}, kWhite},
                        {{112, 88, 8, 16}, kMetal},  {{112, 86, 22, 6}, kMetal},  {{110, 130, 20, 30}, kLinen},
                        {{14, 70, 28, 60}, kAccent}, {{14, 82, 28, 6}, kWhite}};

const Drawing kDesk{{{30, 100, 180, 10}, kWood}, {{38, 110, 8, 50}, kWood},  {{194, 110, 8, 50}, kWood},
                    {{60, 88, 50, 12}, kWhite},  {{62, 84, 46, 4}, kAccent}, {{130, 66, 14, 34}, kWater},
                    {{152, 66, 14, 34}, kWater}};

const Drawing kLeak{{{128, 92, 6, 12}, kWater}, {{80, 160, 90, 12}, kWater}};

Drawing lamp(const QColor& shade)
{
    return {{{30, 116, 180, 12}, kWood},
            {{116, 70, 8, 46}, kMetal},
            {{100, 110, 40, 6}, kMetal},
            {{90, 30, 60, 44}, shade}};
}

/// Somebody from the front. `behind` is where their hair hangs or is tied up.
Drawing face(const QColor& wall, const QRect& behind, const QColor& hair, const QColor& skin, const QColor& dress)
{
    return {{{0, 0, kWidth, kHeight}, wall},
            {behind, hair, kRound},
            {{106, 104, 28, 44}, skin.darker(112)},
            {{56, 138, 128, 100}, dress, kRound},
            {{106, 132, 28, 18}, skin.darker(112), kRound},
            {{84, 34, 72, 92}, skin, kRound},
            {{80, 24, 80, 42}, hair, kRound},
            {{99, 78, 9, 9}, kDark, kRound},
            {{132, 78, 9, 9}, kDark, kRound},
            {{108, 102, 24, 6}, skin.darker(150), kRound}};
}

Drawing drawingOf(DemoPicture of)
{
    switch (of) {
    case DemoPicture::BedMade:
        return kRoom + kBed;
    case DemoPicture::BathroomDone:
        return kRoom + kBathroom;
    case DemoPicture::DeskInOrder:
        return kRoom + kDesk + lamp(kLight);
    case DemoPicture::LampOut:
        return kRoom + lamp(kDark);
    case DemoPicture::TapLeaks:
        return kRoom + kBathroom + kLeak;
    case DemoPicture::FaceOfLi:
        return face("#c9dcd3", {74, 26, 92, 124}, "#241f1f", "#f0cfae", "#2f6f73");
    case DemoPicture::FaceOfMaria:
        return face("#ecd9b8", {98, 4, 44, 40}, "#4a2c1b", "#c98f68", "#a3473f");
    case DemoPicture::FaceOfAnna:
        return face("#cfd6e8", {78, 26, 84, 92}, "#c79a52", "#f5d9c4", "#39425f");
    case DemoPicture::FaceOfZhao:
        return face("#dccfdf", {80, 22, 80, 66}, "#33302e", "#ecc8a2", "#5b6b3a");
    }
    return kRoom;
}

} // namespace

std::string demoPicture(DemoPicture of)
{
    QImage image{kWidth, kHeight, QImage::Format_RGB32};
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Piece& piece : drawingOf(of)) {
        painter.setBrush(piece.colour);
        if (piece.round) {
            painter.drawEllipse(piece.place);
        } else {
            painter.drawRect(piece.place);
        }
    }
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png.toStdString();
}

std::string nameOfPicture(DemoPicture of)
{
    return hex(sha256(demoPicture(of)));
}

} // namespace turndown::ui
