#pragma once

#include <string>

namespace turndown::ui {

/// What is to be seen in the demo's pictures.
enum class DemoPicture {
    BedMade,
    BathroomDone,
    DeskInOrder,
    LampOut,
    TapLeaks,
    FaceOfLi,
    FaceOfMaria,
    FaceOfAnna,
    FaceOfZhao,
};

/// A small drawing, as the bytes of a PNG; each time the same.
[[nodiscard]] std::string demoPicture(DemoPicture of);

/// Its name: the SHA-256 of these bytes.
[[nodiscard]] std::string nameOfPicture(DemoPicture of);

} // namespace turndown::ui
