pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** A repair in words: what, how urgent, how long there is left, whose it is; nothing to press. */
RowLayout {
    id: root

    required property bool hazard
    required property string category
    required property string title
    required property string urgency
    required property string clock ///< `none left over day`
    required property string term
    required property string whose
    required property string reported
    required property bool repeats
    required property string offSale
    required property bool pending

    readonly property bool loud: hazard || clock === "over"

    spacing: Theme.gapWide

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 56
        implicitHeight: 56
        radius: 28
        color: Theme.wash(root.loud ? "attention" : "neutral")

        Glyph {
            anchors.centerIn: parent
            name: root.hazard ? "attention" : root.category
            size: 32
            colour: Theme.toneInk(root.loud ? "attention" : "neutral")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        TitleText {
            text: root.title
            Layout.fillWidth: true
        }
        BodyText {
            text: root.term === "" ? root.urgency : qsTr("%1 · %2").arg(root.urgency).arg(root.term)
            color: root.loud ? Theme.toneInk("attention") : Theme.ink
            font.weight: Theme.heavy
            Layout.fillWidth: true
        }
        BodyText {
            visible: root.repeats
            text: qsTr("Came back within 30 days")
            color: Theme.toneInk("attention")
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            text: root.offSale
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: qsTr("%1 · %2").arg(root.whose).arg(root.reported)
            Layout.fillWidth: true
        }
    }
    Glyph {
        visible: root.pending
        name: "waiting"
        size: 22
        colour: Theme.toneInk("cleaning")
        Layout.alignment: Qt.AlignTop
    }
}
