import QtQuick
import QtQuick.Window
import Turndown

/** A face, or initials while there is none to show; the same person always has the same hue. */
Rectangle {
    id: root

    required property string initials
    property string photo: "" ///< Empty: it is not on this tablet.
    property real size: 48

    readonly property bool showsFace: face.status === Image.Ready

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
        objectName: "initials"
        anchors.centerIn: parent
        visible: !root.showsFace
        text: root.initials
        font.pixelSize: root.size >= 80 ? Theme.headSize : root.size >= 56 ? Theme.titleSize : Theme.textSize
        font.weight: Theme.heavy
        color: Theme.toneInk(root.tone)
    }
    Image {
        id: face

        readonly property int pixels: Math.ceil(root.size * Screen.devicePixelRatio)

        anchors.fill: parent
        source: root.photo === "" ? "" : Faces.round(root.photo)
        sourceSize { width: pixels; height: pixels }
        asynchronous: !Theme.still
    }
}
