import QtQuick
import Turndown

/** The mark of Turndown: a folded sheet, and its name. */
Row {
    id: root

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: "Turndown"

    Rectangle {
        width: 44
        height: 44
        radius: Theme.radius
        color: Theme.action

        Glyph {
            anchors.centerIn: parent
            name: "brand"
            size: 30
            colour: Theme.actionInk
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: "Turndown"
        font.pixelSize: Theme.headSize
        font.weight: Font.Bold
        color: Theme.ink
    }
}
