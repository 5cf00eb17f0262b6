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

    ColumnLayout {
        anchors { top: header.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gap }
        width: Math.min(900, root.width - 32)
        spacing: 12

        TitleText {
            visible: root.minibars.count > 0
            text: qsTr("Take along: %1").arg(ThingWords.counted(root.minibars.needed))
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "minibars"
            clip: true
            spacing: 12
            bottomMargin: 96
            boundsBehavior: Flickable.StopAtBounds
            model: root.minibars
            Accessible.role: Accessible.List
            Accessible.name: header.title
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: MinibarCard {
                width: list.width
                onRefilled: root.minibars.refill(key)
            }
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
