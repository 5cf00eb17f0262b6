pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown

/** One point of a checklist: ticked or not, by a tap anywhere on it. */
AbstractButton {
    id: root

    property string detail: ""
    property bool done: false
    property bool wanted: false ///< It has to be answered.

    readonly property color ink: wanted && !done ? Theme.toneInk("attention") : Theme.ink

    implicitHeight: Math.max(Theme.touchTarget + Theme.gap, contentItem.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.role: Accessible.CheckBox
    Accessible.name: detail === "" ? text : qsTr("%1: %2").arg(text).arg(detail)
    Accessible.checked: done

    contentItem: RowLayout {
        spacing: Theme.gapWide

        Rectangle {
            implicitWidth: 32
            implicitHeight: 32
            radius: Theme.radiusSmall
            color: root.done ? Theme.action : Theme.raised
            border.width: root.done ? 0 : 2
            border.color: root.wanted ? Theme.toneInk("attention") : Theme.lineStrong

            Glyph {
                anchors.centerIn: parent
                visible: root.done
                name: "check"
                size: 24
                colour: Theme.actionInk
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.text
                color: root.ink
                Layout.fillWidth: true
            }
            BodyText {
                visible: text !== ""
                quiet: true
                text: root.detail
                Layout.fillWidth: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.actionWash : "transparent"

        FocusRing { control: root }
    }
}
