import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** A line to type in. `Accessible.name` is its placeholder unless a page says otherwise. */
TextField {
    id: root

    property string glyph: ""

    implicitHeight: 56
    leftPadding: glyph === "" ? Theme.gapWide : 48
    rightPadding: Theme.gapWide
    font.pixelSize: Theme.titleSize
    color: Theme.ink
    placeholderTextColor: Theme.inkQuiet
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    verticalAlignment: TextInput.AlignVCenter
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? 3 : 2
        border.color: root.activeFocus ? Theme.action : Theme.lineStrong

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            x: 14
            visible: root.glyph !== ""
            name: root.glyph
            colour: Theme.inkQuiet
        }
    }
}
