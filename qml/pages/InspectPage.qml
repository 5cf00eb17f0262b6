pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is not in order: the failed lines, and whether a touch-up is enough. It goes back to the same person. */
Item {
    id: root

    required property RoomScreen room

    signal back
    signal sent

    readonly property var facts: room.facts
    property var failed: []
    property bool minor: false
    readonly property int footerHeight: footer.height + Theme.gap

    function toggle(line: string) {
        root.failed = failed.includes(line) ? failed.filter(other => other !== line) : failed.concat([line])
    }

    PageHeader {
        id: header

        title: qsTr("Check of %1").arg(root.room.number)
        detail: qsTr("What is not in order?")
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "checklist"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: Theme.gap
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.room.checklist
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: ChoiceTile {
            id: line

            required property string key
            required property string name

            objectName: "line-" + key
            width: list.width
            implicitHeight: 72
            text: name
            chosen: root.failed.includes(key)
            glyph: ""
            Accessible.role: Accessible.CheckBox
            onClicked: root.toggle(key)
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ChoiceTile {
            objectName: "minor"
            implicitHeight: 80
            text: qsTr("Touch-up is enough")
            chosen: root.minor
            Accessible.role: Accessible.CheckBox
            Layout.preferredWidth: 200
            onClicked: root.minor = !root.minor
        }
        ActionButton {
            objectName: "send-fail"
            kind: ActionButton.Primary
            enabled: root.failed.length > 0 || root.room.checklist.count === 0
            text: qsTr("Fail, back to %1").arg(root.facts.worker || qsTr("the attendant"))
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.room.fail(root.room.number, root.failed, root.minor)) {
                    root.sent()
                }
            }
        }
    }
}
