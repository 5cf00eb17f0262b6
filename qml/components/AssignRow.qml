pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown

/** One room to give to somebody. Tapped, it is chosen; pressed for a while, it can be dragged onto a person. */
AbstractButton {
    id: root

    required property string number
    required property string roomState
    required property string task
    required property int credits
    required property bool stays ///< With whoever has it.
    required property bool vip
    required property bool rush
    required property string from ///< Where a proposal changes it: who has it, and who should.
    required property string to
    required property bool moves
    required property bool chosen
    required property bool pending

    readonly property alias finger: finger
    readonly property var heard: [qsTr("Room %1, %2").arg(number).arg(Words.state(roomState)), work.text, change.text]
    readonly property string tone: Words.stateTone(roomState)

    implicitHeight: Math.max(72, body.implicitHeight + 16)
    Accessible.role: Accessible.CheckBox
    Accessible.name: heard.filter(part => part !== "").join(", ")
    Accessible.checked: chosen
    Accessible.checkable: !stays

    background: Rectangle {
        radius: Theme.radius
        color: root.stays ? Theme.sunken : root.chosen || root.down || finger.pressed ? Theme.actionWash : Theme.raised
        border.width: root.chosen ? 3 : 1
        border.color: root.chosen ? Theme.action : Theme.line

        StateEdge {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 8 }
            tone: root.tone
        }
        FocusRing { control: root }
    }

    RowLayout {
        id: body

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 24; rightMargin: 12 }
        spacing: 12

        Text {
            text: root.number
            font.pixelSize: Theme.headSize
            font.weight: Font.Bold
            color: Theme.ink
            Layout.minimumWidth: 76
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                spacing: 6

                Glyph {
                    name: Words.stateGlyph(root.roomState)
                    size: 20
                    colour: Theme.toneInk(root.tone)
                }
                BodyText {
                    text: Words.state(root.roomState)
                    color: Theme.toneInk(root.tone)
                    font.weight: Theme.heavy
                }
                Glyph {
                    visible: root.vip
                    name: "vip"
                    size: 20
                }
                Glyph {
                    visible: root.rush
                    name: "rush"
                    size: 20
                }
            }
            BodyText {
                id: work

                quiet: true
                text: qsTr("%1 · %n credits", "", root.credits).arg(Words.task(root.task))
                Layout.fillWidth: true
            }
            BodyText {
                id: change

                visible: root.moves
                text: !root.moves ? "" : qsTr("%1 → %2").arg(root.from || qsTr("Nobody")).arg(root.to || qsTr("Nobody"))
                font.weight: Theme.heavy
                Layout.fillWidth: true
            }
        }
        Glyph {
            visible: root.pending
            name: "waiting"
            size: 22
            colour: Theme.toneInk("cleaning")
        }
        Glyph {
            visible: root.stays || root.chosen
            name: root.stays ? "lock" : "check"
            colour: root.stays ? Theme.inkQuiet : Theme.actionWashInk
        }
    }

    DragFinger {
        id: finger

        anchors.fill: parent
        enabled: !root.stays
        onTapped: root.clicked()
    }
}
