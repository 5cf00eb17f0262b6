pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown

/** A line of news to press: what, who and when, and how many more there are. Announced to those who hear the screen. */
Button {
    id: root

    required property string glyph
    required property string detail
    required property int more

    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + 2 * Theme.half)
    leftPadding: Theme.gapWide
    rightPadding: Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + ". " + detail
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: 12

        Glyph {
            name: root.glyph
            colour: Theme.actionWashInk
        }
        BodyText {
            text: root.text
            color: Theme.actionWashInk
            font.weight: Theme.heavy
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        BodyText {
            text: root.detail
            color: Theme.actionWashInk
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Math.min(implicitWidth, 260)
        }
        BodyText {
            visible: root.more > 0
            text: qsTr("+%1").arg(root.more)
            color: Theme.actionWashInk
            font.weight: Theme.heavy
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: "transparent"

        FocusRing { control: root }
    }
}
