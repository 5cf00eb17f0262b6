pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What a check found not to be in order, for whoever cleans the room again. */
Card {
    id: root

    required property var lines
    required property var reasons ///< Of a line, by its name: a code, or the inspector's own words.
    required property string inspector
    property var photos: ({}) ///< Of a line, by its name: `{name, source}` each.

    signal photoOpened(string source)

    implicitHeight: column.implicitHeight + 32
    border.color: Theme.toneInk("attention")
    border.width: 2

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: Theme.gap

        TitleText {
            text: root.inspector === "" ? qsTr("Not in order") : qsTr("Not in order, says %1").arg(root.inspector)
            Layout.fillWidth: true
        }
        Repeater {
            model: root.lines

            ColumnLayout {
                id: line

                required property string modelData

                spacing: Theme.gap

                RowLayout {
                    spacing: Theme.gap

                    Glyph {
                        name: "close"
                        size: 20
                        colour: Theme.toneInk("attention")
                    }
                    BodyText {
                        readonly property string why: root.reasons[line.modelData] ?? ""

                        text: why === "" ? CheckWords.line(line.modelData)
                            : qsTr("%1: %2").arg(CheckWords.line(line.modelData)).arg(CheckWords.reason(why))
                        Layout.fillWidth: true
                    }
                }
                PhotoStrip {
                    visible: photos.length > 0
                    photos: root.photos[line.modelData] ?? []
                    Layout.fillWidth: true
                    Layout.leftMargin: 28
                    onOpened: source => root.photoOpened(source)
                }
            }
        }
    }
}
