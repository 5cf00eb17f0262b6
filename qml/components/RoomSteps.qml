import QtQuick
import QtQuick.Layouts
import Turndown

/** The one big next step, and the smaller thing one may do instead, on the side of the other hand. */
GridLayout {
    id: root

    required property var facts
    required property bool leftHanded
    property bool ready: true    ///< Nothing is missing for the next step.
    property bool stacked: false ///< One over the other, where the column is narrow.

    signal stepTapped(string step)
    signal pauseTapped
    signal leaveTapped
    signal failTapped

    readonly property string step: facts.step ?? ""
    readonly property bool inspecting: step === "inspect"

    readonly property bool mayLeave: facts.mayLeave ?? false

    columns: stacked ? 1 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    layoutDirection: leftHanded !== LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

    BodyText {
        visible: root.step === ""
        quiet: true
        text: {
            switch (root.facts.roomState) {
            case "clean": return root.facts.passBar === "vip-needs-supervisor" ? CheckWords.bar("vip-needs-supervisor")
                : qsTr("Clean. Waiting for a check by someone else.")
            case "inspected": return qsTr("Inspected. Nothing left to do here.")
            case "double-lock": return qsTr("Double-locked: nobody enters.")
            case "out-of-order": return qsTr("Out of order: not to be cleaned.")
            }
            return qsTr("Nothing for you to do here now.")
        }
        font.pixelSize: Theme.titleSize
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.mainTarget
        verticalAlignment: Text.AlignVCenter
    }
    ActionButton {
        objectName: "pause"
        visible: root.step === "finish"
        text: qsTr("Pause")
        glyph: "paused"
        font.pixelSize: Theme.titleSize
        implicitHeight: 80
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? -1 : 176
        onClicked: root.pauseTapped()
    }
    ActionButton {
        objectName: "leave"
        visible: root.mayLeave && !root.inspecting
        text: qsTr("Leave as it was")
        glyph: "undo"
        implicitHeight: 80
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? -1 : 200
        onClicked: root.leaveTapped()
    }
    ActionButton {
        objectName: "fail"
        visible: root.inspecting
        kind: ActionButton.Warning
        text: qsTr("Fail …")
        glyph: "close"
        font.pixelSize: Theme.titleSize
        implicitHeight: 80
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? -1 : 176
        onClicked: root.failTapped()
    }
    ActionButton {
        objectName: "step"
        visible: root.step !== ""
        enabled: root.ready
        kind: ActionButton.Primary
        text: root.step === "inspect" ? qsTr("Pass: all in order") : Words.step(root.step)
        glyph: Words.stepGlyph(root.step)
        font.pixelSize: Theme.headSize
        implicitHeight: 80
        Layout.fillWidth: true
        onClicked: root.stepTapped(root.step)
    }
}
