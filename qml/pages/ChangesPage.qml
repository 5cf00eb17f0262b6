pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** All that others changed about my rooms and that I have not put away, the latest first: what, who and when. */
Item {
    id: root

    required property ChangeList changes

    signal back
    signal opened(string room)
    signal otherOpened(string document) ///< An area's or a request's: `area/lobby`.

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("What has changed")
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "changes"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.changes
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: Card {
            id: line

            required property string key
            required property string change
            required property string room
            required property string detail
            required property string who
            required property string when
            required property string other

            width: list.width
            implicitHeight: content.implicitHeight + 24
            Accessible.role: Accessible.ListItem
            Accessible.name: sentence.text

            RowLayout {
                id: content

                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.gapWide; rightMargin: 12 }
                spacing: 12

                Glyph {
                    name: ChangeWords.glyph(line.change)
                    colour: Theme.inkQuiet
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true

                    BodyText {
                        id: sentence

                        text: ChangeWords.sentence(line.change, line.room, line.detail, Words.author(line.who))
                        font.weight: Theme.heavy
                        Layout.fillWidth: true
                    }
                    BodyText {
                        quiet: true
                        text: qsTr("%1, %2").arg(Words.author(line.who)).arg(line.when)
                        Layout.fillWidth: true
                    }
                }
                ActionButton {
                    objectName: "open-" + line.room
                    text: line.other === "" ? qsTr("Open room %1").arg(line.room) : qsTr("Open")
                    implicitHeight: 56
                    onClicked: line.other === "" ? root.opened(line.room) : root.otherOpened(line.other)
                }
                IconButton {
                    glyph: "check"
                    text: qsTr("Read: %1").arg(sentence.text)
                    implicitWidth: 56
                    implicitHeight: 56
                    onClicked: root.changes.dismiss(line.key)
                }
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0
            glyph: "check"
            title: qsTr("Nothing else has changed")
            detail: qsTr("If somebody gives you a room or a guest leaves, it is told here.")
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "dismiss-all"
            kind: ActionButton.Primary
            enabled: list.count > 0
            text: qsTr("All read")
            glyph: "check"
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                root.changes.dismissAll()
                root.back()
            }
        }
    }
}
