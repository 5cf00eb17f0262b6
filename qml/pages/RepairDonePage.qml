pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The end of a repair: a photo of it, and words where they are needed. A hazard asks for the photo. */
Item {
    id: root

    required property RepairScreen repair
    required property PhotoBook photos

    signal back
    signal sent
    signal photoOpened(string source)
    signal picturesAsked

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("Repaired in %1").arg(root.repair.facts.where ?? "")
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("A photo of the repair") }
            BodyText {
                visible: root.repair.facts.hazard ?? false
                text: qsTr("What could hurt somebody is checked by a photo.")
                font.weight: Theme.heavy
                color: Theme.toneInk("attention")
                Layout.fillWidth: true
            }
            PhotoStrip {
                photos: root.repair.photos
                latest: root.photos.latest
                trouble: root.photos.trouble
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
                onAdded: file => root.repair.addPhoto(file)
                onRemoved: name => root.repair.removePhoto(name)
                onMoreAsked: root.picturesAsked()
            }
            TextBlock {
                objectName: "repair-words"
                text: root.repair.words
                placeholderText: qsTr("What was done, if needed")
                implicitHeight: 112
                Layout.fillWidth: true
                onTextChanged: root.repair.words = text
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-repair"
            kind: ActionButton.Primary
            text: qsTr("It is repaired")
            glyph: "check"
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.repair.markDone()) {
                    root.sent()
                }
            }
        }
    }

    Component.onCompleted: root.photos.look()
}
