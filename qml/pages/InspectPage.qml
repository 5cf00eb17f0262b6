pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The check of one room, line by line. Sent as it opens, it passes; a failed line sends the room back to the same person. */
Item {
    id: root

    required property InspectForm form
    required property PhotoBook photos

    signal back
    signal sent
    signal photoOpened(string source)
    signal picturesAsked(string line)

    readonly property bool failing: form.failed > 0
    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("Check of %1").arg(root.form.room)
        detail: root.form.cleaner === "" ? qsTr("%1 % in order").arg(root.form.score)
            : qsTr("Cleaned by %1 · %2 % in order").arg(root.form.cleaner).arg(root.form.score)
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "checklist"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(860, root.width - 32)
        clip: true
        spacing: Theme.gap
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.form.lines
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: CheckLine {
            required property string key
            required property var model

            objectName: "line-" + key
            width: list.width
            onJudged: result => root.form.setResult(key, result)
            onReasonChosen: code => root.form.setReason(key, code)
            onWordsWritten: words => root.form.setWords(key, words)
            photos: model.photos
            standard: model.standard
            latest: root.photos.latest
            trouble: root.photos.trouble
            onPhotoOpened: source => root.photoOpened(source)
            onPhotoAdded: file => root.form.setPhoto(key, file)
            onPhotoRemoved: root.form.setPhoto(key, "")
            onPicturesAsked: root.picturesAsked(key)
        }
    }

    Component.onCompleted: root.photos.look()

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ChoiceTile {
            objectName: "minor"
            visible: root.failing
            implicitHeight: 80
            text: qsTr("Touch-up is enough")
            chosen: root.form.minor
            Accessible.role: Accessible.CheckBox
            Layout.preferredWidth: 200
            onClicked: root.form.minor = !root.form.minor
        }
        BodyText {
            visible: !root.failing && root.form.bar !== ""
            quiet: true
            text: CheckWords.bar(root.form.bar)
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "send-check"
            kind: ActionButton.Primary
            visible: root.failing || root.form.bar === ""
            text: !root.failing ? qsTr("Pass: all in order")
                : root.form.minor ? qsTr("Touch-up, back to %1").arg(root.form.cleaner || qsTr("the attendant"))
                : qsTr("Clean again, back to %1").arg(root.form.cleaner || qsTr("the attendant"))
            glyph: root.failing ? "undo" : "inspected"
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.form.send()) {
                    root.sent()
                }
            }
        }
    }
}
