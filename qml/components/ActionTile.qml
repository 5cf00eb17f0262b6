import QtQuick
import Turndown

/** Something one may do in a room: a glyph over its word. */
ChoiceTile {
    implicitHeight: Math.max(96, contentItem.implicitHeight + 16)
    Accessible.role: Accessible.Button
}
