pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** Whether the server has everything, and since when not: a glyph, a hue and the words of one state. */
Button {
    id: root

    required property string standing ///< `all-at-server`, `waiting`, `offline` … as SyncStatus says.
    property int waiting: 0
    property int photosWaiting: 0
    property int attention: 0
    property int clockMinutes: 0
    property string offlineSince: ""
    property string lastContact: ""

    readonly property bool waits: waiting > 0 || photosWaiting > 0
    readonly property string waitingWords: {
        const parts = []
        if (waiting > 0 || photosWaiting === 0) {
            parts.push(qsTr("%n waiting", "", waiting))
        }
        if (photosWaiting > 0) {
            parts.push(qsTr("%n photo(s) waiting", "", photosWaiting))
        }
        return parts.join(" · ")
    }
    readonly property string words: {
        switch (standing) {
        case "not-enrolled": return qsTr("Not enrolled")
        case "revoked": return qsTr("Shut out by the office")
        case "needs-update": return qsTr("Update needed")
        case "needs-attention": {
            const cards = qsTr("%n needs attention", "", attention)
            return waits ? cards + " · " + waitingWords : cards
        }
        case "offline": {
            const since = offlineSince === "" ? qsTr("Offline") : qsTr("Offline since %1").arg(offlineSince)
            return waits ? since + " · " + waitingWords : since
        }
        case "clock-off": return qsTr("Clock is %1 min off").arg(Math.abs(clockMinutes))
        case "waiting": return waitingWords
        }
        return lastContact === "" ? qsTr("All at server") : qsTr("All at server %1").arg(lastContact)
    }
    readonly property string glyph: {
        switch (standing) {
        case "all-at-server": return "synced"
        case "waiting": return "waiting"
        case "offline": return "offline"
        case "clock-off": return "clock"
        case "revoked": return "lock"
        }
        return "attention"
    }
    readonly property string tone: {
        switch (standing) {
        case "all-at-server": return "inspected"
        case "waiting": return "cleaning"
        case "offline": return "blocked"
        case "clock-off": return "dirty"
        }
        return "attention"
    }

    implicitHeight: Theme.touchTarget
    implicitWidth: implicitContentWidth + 28
    padding: 0
    leftPadding: 14
    rightPadding: 14
    font.pixelSize: Theme.textSize
    font.weight: Theme.heavy
    Accessible.role: Accessible.Button
    Accessible.name: words

    contentItem: ButtonFace {
        glyph: root.glyph
        words: root.words
        ink: Theme.toneInk(root.tone)
        font: root.font
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.wash(root.tone)
        border.width: root.down ? 2 : 0
        border.color: Theme.toneInk(root.tone)

        FocusRing { control: root }
    }
}
