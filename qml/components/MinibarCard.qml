pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What one room's minibar lacks; put back in one tap. */
Card {
    id: root

    required property string key   ///< The room's number.
    required property var lines    ///< Each `{name, quantity}`.
    required property bool shut    ///< The guest keeps us out.
    required property bool pending ///< Something about the room is not at the server yet.
    property bool inRoom: false    ///< On the page of its room: which is said already.

    signal refilled

    readonly property string what: ThingWords.counted(lines)

    objectName: "minibar-" + key
    implicitHeight: column.implicitHeight + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Minibar of %1: %2").arg(key).arg(what)

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 14 }
        spacing: 10

        RowLayout {
            width: parent.width
            spacing: Theme.gapWide

            Glyph {
                name: "minibar-appliance"
                size: 32
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                TitleText {
                    text: root.inRoom ? qsTr("The minibar lacks") : root.key
                    Layout.fillWidth: true
                }
                BodyText {
                    text: root.what
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: root.shut && !root.inRoom
                    quiet: true
                    text: qsTr("The guest does not want us in now")
                    Layout.fillWidth: true
                }
            }
            Glyph {
                visible: root.pending && !root.inRoom
                name: "waiting"
                size: 22
                colour: Theme.toneInk("cleaning")
                Layout.alignment: Qt.AlignTop
            }
        }
        ActionButton {
            objectName: "refilled"
            width: parent.width
            text: qsTr("Refilled")
            glyph: "check"
            implicitHeight: Theme.mainTarget
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.Accessible.name)
            onClicked: root.refilled()
        }
    }
}
