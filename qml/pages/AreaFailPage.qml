pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What is not in order in a public area, line by line, with a reason where there is one. It goes back to the same person. */
Item {
    id: root

    required property AreaScreen area
    required property PhotoBook photos

    signal back
    signal sent
    signal photoOpened(string source)
    signal picturesAsked(string line)

    readonly property var facts: area.facts
    readonly property var failed: area.failed ///< Reasons by line.
    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: root.facts.name ?? ""
        detail: qsTr("What is not in order?")
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "area-checklist"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: Theme.gap
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.area.lines
        Accessible.role: Accessible.List
        Accessible.name: header.detail

        delegate: ColumnLayout {
            id: line

            required property string key
            required property string name
            required property string standard
            readonly property bool chosen: key in root.failed

            width: list.width
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                PhotoThumb {
                    visible: source !== ""
                    implicitWidth: 80
                    implicitHeight: 80
                    source: line.standard
                    text: qsTr("%1: how it should look").arg(line.name)
                    onClicked: root.photoOpened(source)
                }
                ChoiceTile {
                    objectName: "area-line-" + line.key
                    implicitHeight: 72
                    text: line.name
                    chosen: line.chosen
                    Accessible.role: Accessible.CheckBox
                    Layout.fillWidth: true
                    onClicked: root.area.markFailed(line.key, !line.chosen)
                }
            }
            TextEntry {
                objectName: "reason-" + line.key
                visible: line.chosen
                text: root.failed[line.key] ?? ""
                placeholderText: qsTr("Reason, if needed")
                Layout.fillWidth: true
                onTextEdited: root.area.markFailed(line.key, true, text)
            }
            PhotoStrip {
                visible: line.chosen
                photos: root.area.failedPhotos[line.key] ?? []
                latest: line.chosen ? root.photos.latest : null
                trouble: root.photos.trouble
                most: 1
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
                onAdded: file => root.area.setPhoto(line.key, file)
                onRemoved: root.area.setPhoto(line.key, "")
                onMoreAsked: root.picturesAsked(line.key)
            }
        }
    }

    Component.onCompleted: root.photos.look()

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-area-fail"
            kind: ActionButton.Primary
            enabled: Object.keys(root.failed).length > 0
            text: qsTr("Fail, back to %1").arg(root.facts.doneBy ?? "")
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.area.fail()) {
                    root.sent()
                }
            }
        }
    }
}
