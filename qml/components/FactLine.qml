import QtQuick
import QtQuick.Layouts
import Turndown

/** One thing that is known, a glyph beside its words; not there without words. */
RowLayout {
    id: root

    required property string glyph
    required property string words
    property bool loud: false

    spacing: 12
    visible: words !== ""

    Glyph {
        name: root.glyph
        colour: root.loud ? Theme.toneInk("attention") : Theme.inkQuiet
        Layout.alignment: Qt.AlignTop
    }
    BodyText {
        text: root.words
        color: root.loud ? Theme.toneInk("attention") : Theme.ink
        font.weight: root.loud ? Theme.heavy : Font.Normal
        Layout.fillWidth: true
    }
}
