import QtQuick
import QtQuick.Templates as T
import Turndown

/** Shows where the keyboard is. Lies outside its parent, so that it never covers a word. */
Rectangle {
    required property T.Control control

    anchors.fill: parent
    anchors.margins: -4
    radius: Theme.radius + 4
    visible: control.visualFocus
    color: "transparent"
    border.width: 3
    border.color: Theme.action
}
