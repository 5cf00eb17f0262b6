pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** Always in sight: whether the server has everything, and since when not. Tapping shows the queue. */
Button {
    id: root

    required property SyncStatus sync

    readonly property string waitingWords: qsTr("%n waiting", "", sync.waiting)
    readonly property string words: {
        switch (sync.state) {
        case "not-enrolled": return qsTr("Not enrolled")
        case "revoked": return qsTr("Shut out by the office")
        case "needs-update": return qsTr("Update needed")
        case "needs-attention": {
            const cards = qsTr("%n needs attention", "", sync.attention)
            return sync.waiting > 0 ? cards + " · " + waitingWords : cards
        }
        case "offline": {
            const since = sync.offlineSince === "" ? qsTr("Offline") : qsTr("Offline since %1").arg(sync.offlineSince)
            return sync.waiting > 0 ? since + " · " + waitingWords : since
        }
        case "clock-off": return qsTr("Clock is %1 min off").arg(Math.abs(sync.clockMinutes))
        case "waiting": return waitingWords
        }
        return sync.lastContact === "" ? qsTr("All at server") : qsTr("All at server %1").arg(sync.lastContact)
    }
    readonly property string glyph: {
        switch (sync.state) {
        case "all-at-server": return "synced"
        case "waiting": return "waiting"
        case "offline": return "offline"
        case "clock-off": return "clock"
        case "revoked": return "lock"
        }
        return "attention"
    }
    readonly property string tone: {
        switch (sync.state) {
        case "all-at-server": return "inspected"
        case "waiting": return "cleaning"
        case "offline": return "blocked"
        case "clock-off": return "dirty"
        }
        return "attention"
    }

    objectName: "sync-chip"
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
