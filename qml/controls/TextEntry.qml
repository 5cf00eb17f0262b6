import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** A line to type in. `Accessible.name` is its placeholder unless a page says otherwise. */
TextField {
    id: root

    property string glyph: ""

    readonly property real glyphSpace: glyph === "" ? Theme.gapWide : 48

    implicitHeight: 56
    leftPadding: LayoutMirroring.enabled ? Theme.gapWide : glyphSpace
    rightPadding: LayoutMirroring.enabled ? glyphSpace : Theme.gapWide
    horizontalAlignment: TextInput.AlignLeft
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
            anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: 14 }
            visible: root.glyph !== ""
            name: root.glyph
            colour: Theme.inkQuiet
        }
    }
}
