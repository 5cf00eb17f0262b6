import QtQuick
import QtQuick.Layouts
import Turndown

/** One thing to count of one kind of linen, with a big − / +. */
RowLayout {
    id: root

    required property string text
    required property string label
    required property int count

    signal asked(int count)

    spacing: Theme.gapWide
    Layout.fillWidth: true

    BodyText {
        text: root.text
        quiet: true
        Layout.fillWidth: true
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Stepper {
        label: root.label
        value: root.count
        onAsked: value => root.asked(value)
    }
}
