pragma ComponentBehavior: Bound

import QtQuick
import Turndown

/** A few choices side by side, one of them taken: language, theme, hand. They wrap where the line is too short. */
Flow {
    id: root

    required property var options ///< [{code, word}]
    required property string current

    signal chosen(string code)

    spacing: Theme.gap

    Repeater {
        model: root.options

        ChoiceTile {
            required property var modelData

            objectName: "choice-" + modelData.code
            implicitWidth: Math.max(120, implicitContentWidth + 72)
            implicitHeight: 56
            text: modelData.word
            chosen: root.current === modelData.code
            onClicked: root.chosen(modelData.code)
        }
    }
}
