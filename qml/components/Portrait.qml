import QtQuick
import Turndown

/** Initials in place of a face; the same person always has the same hue. */
Rectangle {
    id: root

    required property string initials
    property real size: 48

    readonly property var tones: ["cleaning", "clean", "blocked", "dirty", "inspected"]
    readonly property string tone: {
        let sum = 0
        for (const letter of initials) {
            sum += letter.charCodeAt(0)
        }
        return tones[sum % tones.length]
    }

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.wash(tone)
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.initials
        font.pixelSize: root.size >= 80 ? Theme.headSize : root.size >= 56 ? Theme.titleSize : Theme.textSize
        font.weight: Theme.heavy
        color: Theme.toneInk(root.tone)
    }
}
