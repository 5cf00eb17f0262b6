pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What was just done, and for some seconds a way back. Dark, so that it is seen; never in the way of anything. */
Rectangle {
    id: root

    required property Taps taps

    readonly property bool shown: taps.undoWhat !== ""

    visible: shown
    implicitHeight: Theme.mainTarget
    radius: Theme.radius
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence.text

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.gapWide; rightMargin: Theme.gap }
        spacing: Theme.gapWide

        Glyph {
            name: DeedWords.glyph(root.taps.undoWhat)
            colour: Theme.surface
        }
        BodyText {
            id: sentence

            text: root.shown ? qsTr("%1 · %2").arg(Words.place(root.taps.undoAbout)).arg(DeedWords.deed(root.taps.undoWhat)) : ""
            color: Theme.surface
            font.weight: Theme.heavy
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "undo"
            text: qsTr("Undo")
            glyph: "undo"
            onClicked: root.taps.undo()
        }
        IconButton {
            glyph: "close"
            text: qsTr("Put away")
            colour: Theme.surface
            onClicked: root.taps.settle()
        }
    }

    Rectangle {
        id: left

        visible: !Theme.still

        anchors { left: parent.left; bottom: parent.bottom; leftMargin: Theme.radius; bottomMargin: 3 }
        height: 3
        radius: 1
        color: Theme.dark ? Theme.surface : Theme.raised
        opacity: 0.6

        NumberAnimation on width {
            id: running

            from: root.width - 2 * Theme.radius
            to: 0
            duration: root.taps.undoTime
            running: false
        }
    }

    Connections {
        target: root.taps

        function onUndoChanged() {
            if (root.shown) {
                running.restart()
            }
        }
    }
}
