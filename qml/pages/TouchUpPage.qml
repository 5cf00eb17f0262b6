pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Why a vacant room that was ready has to be looked over once more; one tap asks for it. */
Item {
    id: root

    required property RoomScreen room

    signal back
    signal sent

    readonly property int footerHeight: 0

    PageHeader {
        id: header

        title: qsTr("Touch-up of %1").arg(root.room.number)
        onBack: root.back()
    }

    ColumnLayout {
        anchors { top: header.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        spacing: 12

        TitleText { text: qsTr("Why is it needed?") }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: CareWords.touchUpReasons

                ActionTile {
                    required property string modelData

                    objectName: "touch-up-" + modelData
                    glyph: CareWords.touchUpGlyph(modelData)
                    text: CareWords.touchUp(modelData)
                    implicitHeight: 128
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    onClicked: {
                        if (root.room.askTouchUp(root.room.number, modelData)) {
                            root.sent()
                        }
                    }
                }
            }
        }
        BodyText {
            quiet: true
            text: qsTr("The room leaves those that are ready, and goes onto somebody's list as a touch-up.")
            Layout.fillWidth: true
        }
    }
}
