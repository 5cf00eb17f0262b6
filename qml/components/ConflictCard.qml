pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What two people said differently: both sides with who, what and when; whoever decides lets one stand with one tap. */
Card {
    id: root

    required property string doc
    required property string about
    required property string room
    required property string place
    required property string rule
    required property var sides
    required property bool maySettle

    signal settled(string op)
    signal opened

    readonly property string what: {
        switch (rule) {
        case "two-starts": return qsTr("Two people started this room")
        case "cleaned-not-seen": return qsTr("Cleaned again without knowing that it was sent back")
        case "two-counts": return qsTr("Two counts that differ")
        case "two-holders": return qsTr("Handed over by somebody who did not hold it, as far as is known")
        case "two-plans": return qsTr("Two plans for one person")
        }
        return qsTr("Two people said different things")
    }
    readonly property string title: {
        if (place !== "") {
            return qsTr("%1 · %2").arg(about).arg(Words.place(place))
        }
        if (room !== "") {
            return qsTr("Room %1").arg(about)
        }
        switch (doc.slice(0, doc.indexOf("/"))) {
        case "found-item": return qsTr("Found item %1").arg(about)
        case "roster": return qsTr("Roster of %1").arg(about)
        }
        return about
    }

    /** What one side said, in a few words. */
    function saying(side: var): string {
        const deed = side.kind === "room.inspected" ? qsTr("Sent back") : DeedWords.deed(side.kind)
        const more = side.quantity >= 0 ? side.quantity : side.to
        return more === "" ? deed : qsTr("%1: %2").arg(deed).arg(more)
    }

    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(title).arg(what)

    StateEdge {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
        tone: "attention"
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 36; rightMargin: 16; topMargin: 16 }
        spacing: 10

        TitleText {
            text: root.title
            Layout.fillWidth: true
        }
        BodyText {
            text: root.what
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Layout.fillWidth: true

            Repeater {
                model: root.sides

                Rectangle {
                    id: side

                    required property int index
                    required property var modelData

                    implicitHeight: told.implicitHeight + 24
                    radius: Theme.radius
                    color: "transparent"
                    border.width: side.modelData.stands ? 2 : 1
                    border.color: side.modelData.stands ? Theme.lineStrong : Theme.line
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100 // Both alike.
                    Layout.fillHeight: true

                    ColumnLayout {
                        id: told

                        anchors { fill: parent; margins: 12 }
                        spacing: Theme.half

                        BodyText {
                            text: root.saying(side.modelData)
                            font.weight: Theme.heavy
                            Layout.fillWidth: true
                        }
                        BodyText {
                            text: qsTr("%1, %2").arg(Words.author(side.modelData.who)).arg(side.modelData.when)
                            Layout.fillWidth: true
                        }
                        BodyText {
                            quiet: true
                            text: side.modelData.stands ? qsTr("Stands meanwhile") : ""
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                        }
                        ActionButton {
                            objectName: "settle-" + side.index
                            visible: root.maySettle
                            text: qsTr("Let this stand")
                            glyph: "check"
                            implicitHeight: 64
                            Accessible.name: qsTr("Let stand: %1, %2").arg(root.saying(side.modelData)).arg(side.modelData.who)
                            Layout.fillWidth: true
                            onClicked: root.settled(side.modelData.op)
                        }
                    }
                }
            }
        }
        BodyText {
            quiet: true
            text: root.maySettle ? qsTr("What you decide stands for everyone, and is not taken back.")
                : qsTr("A supervisor, the manager or the office decides; both are kept until then.")
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "open-disputed"
            visible: root.room !== ""
            text: qsTr("Open room %1").arg(root.room)
            implicitHeight: 56
            Layout.fillWidth: true
            onClicked: root.opened()
        }
    }
}
