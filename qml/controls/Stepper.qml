pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** A count with a big − and +. Says what the finger asks for; whoever owns the count changes it. */
RowLayout {
    id: root

    required property string label ///< What is counted, for those who hear the screen.
    required property int value
    property int least: 0
    property int digits: 1         ///< At least so many are shown: 07 of a clock.
    property int usual: -1         ///< The standard; a count that differs from it is marked.

    signal asked(int value)

    spacing: Theme.gap

    component StepButton: ActionButton {
        Layout.preferredWidth: Theme.mainTarget
        Layout.preferredHeight: Theme.mainTarget
        autoRepeat: true
        autoRepeatDelay: 500
        autoRepeatInterval: 120
    }

    StepButton {
        objectName: "less"
        glyph: "minus"
        enabled: root.value > root.least
        Accessible.name: qsTr("Less: %1").arg(root.label)
        onClicked: root.asked(root.value - 1)
    }

    BodyText {
        Layout.preferredWidth: 72
        text: String(root.value).padStart(root.digits, "0")
        font.pixelSize: Theme.headSize
        font.weight: Theme.heavy
        horizontalAlignment: Text.AlignHCenter
        color: root.usual >= 0 && root.value !== root.usual ? Theme.action : Theme.ink
        font.underline: root.usual >= 0 && root.value !== root.usual
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)
    }

    StepButton {
        objectName: "more"
        glyph: "plus"
        Accessible.name: qsTr("More: %1").arg(root.label)
        onClicked: root.asked(root.value + 1)
    }
}
