pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown

/** One person with what they have today against what a shift holds. Tapped, their rooms are listed; rooms may be dropped here. */
AbstractButton {
    id: root

    required property string name
    required property string initials
    required property string photo
    required property string role
    required property int rooms
    required property int credits
    required property int before ///< Credits without the proposal.
    required property int cap
    required property string floors
    required property bool here
    required property bool over
    required property bool chosen   ///< Their rooms are listed.
    required property int waiting   ///< How many rooms are chosen, to be given to somebody.

    signal given
    signal hereAsked(bool here)
    signal dropped

    readonly property var heard: [qsTr("%1, %2").arg(name).arg(Words.role(role)), load.text, where.text]
    readonly property color ink: over ? Theme.toneInk("attention") : Theme.ink

    implicitHeight: body.implicitHeight + 24
    Accessible.role: Accessible.RadioButton
    Accessible.name: heard.filter(part => part !== "").join(", ")
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: catcher.containsDrag || root.chosen || root.down ? Theme.actionWash : Theme.raised
        border.width: catcher.containsDrag || root.chosen ? 3 : 1
        border.color: catcher.containsDrag || root.chosen ? Theme.action : Theme.line

        FocusRing { control: root }
    }

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 }
        spacing: Theme.gap

        RowLayout {
            spacing: 12
            Layout.fillWidth: true

            Portrait {
                initials: root.initials
                photo: root.photo
                size: 48
                opacity: root.here ? 1 : 0.5
            }
            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                TitleText {
                    text: root.name
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                BodyText {
                    id: where

                    quiet: true
                    text: !root.here ? qsTr("Not in today's balance") : root.floors === "" ? "" : qsTr("Floor %1").arg(root.floors)
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }
            IconButton {
                objectName: "here"
                visible: root.role === "attendant" || root.role === "night"
                glyph: root.here ? "check" : "close"
                colour: root.here ? Theme.toneInk("inspected") : Theme.inkQuiet
                text: root.here ? qsTr("%1 is at work today").arg(root.name) : qsTr("%1 is not at work today").arg(root.name)
                Accessible.role: Accessible.CheckBox
                Accessible.checked: root.here
                onClicked: root.hereAsked(!root.here)
            }
        }
        BodyText {
            id: load

            text: root.before === root.credits ? qsTr("%n rooms · %1 of %2 credits", "", root.rooms).arg(root.credits).arg(root.cap)
                : qsTr("%n rooms · %1 of %2 credits, now %3", "", root.rooms).arg(root.credits).arg(root.cap).arg(root.before)
            color: root.ink
            font.weight: root.over ? Theme.heavy : Font.Normal
            Layout.fillWidth: true
        }
        ShiftBar {
            credits: root.credits
            cap: root.cap
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "give"
            visible: root.waiting > 0
            kind: ActionButton.Primary
            text: qsTr("Give %n rooms", "", root.waiting)
            Accessible.name: qsTr("Give %n rooms to %1", "", root.waiting).arg(root.name)
            Layout.fillWidth: true
            onClicked: root.given()
        }
    }

    DropArea {
        id: catcher

        anchors.fill: parent
        onDropped: root.dropped()
    }
}
