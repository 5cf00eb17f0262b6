pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One item at one place: how much there is, how much there should be. */
Card {
    id: root

    required property string name
    required property string unit
    required property string counted
    required property int level
    required property int par
    required property bool pending
    required property bool disputed

    signal opened

    readonly property bool below: level < 0
    readonly property bool low: level < par
    readonly property string remark: {
        if (disputed) {
            return qsTr("Two counts differ")
        }
        if (below) {
            return qsTr("Below zero: please count")
        }
        return low ? qsTr("%1 short").arg(par - level) : counted === "" ? "" : qsTr("counted %1").arg(counted)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2 of %3, %4").arg(name).arg(level).arg(Math.max(0, par)).arg(remark)
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()
    color: press.pressed ? Theme.actionWash : Theme.raised
    border.color: activeFocus ? Theme.action : Theme.line
    border.width: activeFocus ? 3 : 1

    TapHandler {
        id: press

        onTapped: root.opened()
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 16; topMargin: 8; bottomMargin: 8 }
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            TitleText {
                text: root.name
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Glyph {
                visible: root.pending
                name: "waiting"
                size: 22
                colour: Theme.inkQuiet
            }
            Text {
                text: root.level
                font.pixelSize: Theme.headSize
                font.weight: Font.Bold
                color: root.below ? Theme.toneInk("attention") : Theme.ink
            }
            BodyText {
                quiet: true
                visible: root.par > 0
                text: qsTr("of %1").arg(root.par)
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 5
            }
        }
        Item { Layout.fillHeight: true }
        LevelBar {
            level: root.level
            par: root.par
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.fillWidth: true

            BodyText {
                quiet: true
                visible: !root.below && !root.disputed // The remark needs the line.
                text: Words.unit(root.unit)
                Layout.fillWidth: true
            }
            Glyph {
                visible: root.disputed || root.below || root.low
                name: "attention"
                size: 18
                colour: root.disputed || root.below ? Theme.toneInk("attention") : Theme.toneInk("dirty")
            }
            BodyText {
                text: root.remark
                Layout.fillWidth: root.below || root.disputed
                color: root.disputed || root.below ? Theme.toneInk("attention") : root.low ? Theme.toneInk("dirty") : Theme.inkQuiet
                font.weight: root.low || root.disputed ? Theme.heavy : Font.Normal
            }
        }
    }
}
