pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One item of a count: its name, what is usual, and a big − / +. */
RowLayout {
    id: root

    required property string name
    required property string unit
    required property int usual
    required property int count
    property bool showsUsual: true

    signal asked(int count)

    spacing: Theme.gapWide

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            text: root.name
            font.pixelSize: Theme.titleSize
            Layout.fillWidth: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        BodyText {
            quiet: true
            text: !root.showsUsual ? Words.unit(root.unit)
                : root.usual > 0 ? qsTr("usually %1 · %2").arg(root.usual).arg(Words.unit(root.unit))
                : qsTr("not usual here · %1").arg(Words.unit(root.unit))
            Layout.fillWidth: true
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
    Stepper {
        label: root.name
        value: root.count
        usual: root.showsUsual ? root.usual : -1
        onAsked: value => root.asked(value)
    }
}
