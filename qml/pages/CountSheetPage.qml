pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** A place being counted, blind: what should be there is not shown. */
Item {
    id: root

    required property CountSheetForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    function send(finished: bool) {
        if (root.form.send(finished)) {
            root.sent()
        }
    }

    PageHeader {
        id: header

        title: qsTr("Count %1").arg(Words.place(root.form.place))
        detail: qsTr("%1 of %2 items counted").arg(root.form.done).arg(root.form.count)
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "sheet-lines"
        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: Theme.gap
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.form
        Accessible.role: Accessible.List
        Accessible.name: header.title

        delegate: Card {
            id: line

            required property string key
            required property string name
            required property string unit
            required property int count
            required property int before

            width: list.width
            implicitHeight: 100

            RowLayout {
                anchors { fill: parent; leftMargin: Theme.gapWide; rightMargin: 10 }
                spacing: Theme.gapWide

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        text: line.name
                        font.pixelSize: Theme.titleSize
                        Layout.fillWidth: true
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                    BodyText {
                        quiet: true
                        text: line.count >= 0 ? Words.unit(line.unit)
                            : line.before >= 0 ? qsTr("counted before: %1").arg(line.before) : qsTr("not counted yet")
                        Layout.fillWidth: true
                    }
                }
                TextEntry {
                    objectName: "sheet-" + line.key
                    text: line.count >= 0 ? String(line.count) : ""
                    placeholderText: "–"
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator { bottom: 0; top: 2147483647 }
                    horizontalAlignment: TextInput.AlignHCenter
                    font.pixelSize: Theme.headSize
                    Layout.preferredWidth: 140
                    Layout.preferredHeight: Theme.mainTarget
                    Accessible.name: qsTr("How many: %1").arg(line.name)
                    onEditingFinished: {
                        if (acceptableInput && Number(text) !== line.count) {
                            root.form.setCount(line.key, Number(text))
                        }
                    }
                }
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-part"
            enabled: root.form.done > 0
            text: qsTr("Go on later")
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.maximumWidth: 240
            onClicked: root.send(false)
        }
        ActionButton {
            objectName: "send-sheet"
            kind: ActionButton.Primary
            enabled: root.form.done > 0
            glyph: "check"
            text: root.form.done < root.form.count ? qsTr("That is all there is") : qsTr("All is counted")
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: root.send(true)
        }
    }
}
