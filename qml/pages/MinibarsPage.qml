pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The round of the minibars: what to take along, and each room that lacks something, refilled in one tap. */
Item {
    id: root

    required property MinibarList minibars

    signal back

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: qsTr("Minibars to refill")
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "minibars"
        anchors { top: header.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gap }
        width: Math.min(900, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        model: root.minibars
        Accessible.role: Accessible.List
        Accessible.name: header.title

        header: Column {
            width: list.width
            bottomPadding: 12
            visible: root.minibars.count > 0

            TitleText {
                text: qsTr("Take along")
            }
            Repeater {
                model: root.minibars.needed

                RowLayout {
                    id: line

                    required property var modelData

                    width: list.width

                    BodyText {
                        text: line.modelData.name
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: String(line.modelData.quantity)
                        font.weight: Theme.heavy
                    }
                }
            }
        }
        delegate: MinibarCard {
            width: list.width
            onRefilled: root.minibars.refill(key)
        }
    }

    EmptyNote {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        visible: root.minibars.count === 0
        glyph: "check"
        title: qsTr("Every minibar is full")
        detail: qsTr("A room stands here once its guest has taken something that nobody has put back.")
    }
}
