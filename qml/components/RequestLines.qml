pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** A request in words: what, until when, for whom; nothing to press. */
RowLayout {
    id: root

    required property string what
    required property int quantity
    required property string words
    required property bool hasDue
    required property bool overdue
    required property int minutesLeft
    required property string dueAt
    required property string to
    required property string acceptedBy
    required property string openedBy
    required property string openedAt
    required property bool pending
    property string where: "" ///< Empty: as on the page of its room.

    spacing: Theme.gapWide

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 56
        implicitHeight: 56
        radius: 28
        color: Theme.wash(root.overdue ? "attention" : "neutral")

        Glyph {
            anchors.centerIn: parent
            name: CareWords.requestGlyph(root.what)
            size: 32
            colour: Theme.toneInk(root.overdue ? "attention" : "neutral")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        TitleText {
            text: root.where === "" ? CareWords.requestLine(root.what, root.quantity)
                : qsTr("%1 · %2").arg(root.where).arg(CareWords.requestLine(root.what, root.quantity))
            Layout.fillWidth: true
        }
        BodyText {
            visible: root.hasDue
            text: root.hasDue ? CareWords.due(root.overdue, root.minutesLeft, root.dueAt) : ""
            color: root.overdue ? Theme.toneInk("attention") : Theme.ink
            font.weight: Theme.heavy
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            text: root.words
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: root.acceptedBy !== "" ? qsTr("%1 is on it").arg(root.acceptedBy)
                : root.to !== "" ? qsTr("For %1 · asked by %2, %3").arg(root.to).arg(root.openedBy).arg(root.openedAt)
                : qsTr("For whoever is nearest · asked by %1, %2").arg(root.openedBy).arg(root.openedAt)
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
