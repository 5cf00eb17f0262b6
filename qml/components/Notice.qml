pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** Why a tap was not taken, for some seconds. */
Banner {
    id: root

    required property Taps taps

    words: ""
    visible: words !== ""
    radius: Theme.radius
    tone: "dirty"
    objectName: "notice"

    Timer {
        id: gone

        interval: 8000
        onTriggered: root.words = ""
    }
    Connections {
        target: root.taps

        function onRefused(code: string, sentence: string) {
            root.words = code === "missing" ? qsTr("That is not here any more.")
                : code === "refused" ? qsTr("That is not possible now.") : qsTr("That could not be understood.")
            root.detail = sentence
            gone.restart()
        }
    }
}
