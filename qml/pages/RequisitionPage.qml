pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What a place lacks, asked of the store or fetched from it now: pre-filled, change only what differs. */
Item {
    id: root

    required property RequisitionForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    function send(draft: bool) {
        if (root.form.send(draft)) {
            root.sent()
        }
    }

    PageHeader {
        id: header

        title: root.form.fetching ? qsTr("Refill from the store") : qsTr("Ask the store")
        detail: qsTr("For %1 · change only what differs").arg(Words.place(root.form.place))
        onBack: root.back()
    }

    ListView {
        id: list

        objectName: "requisition-lines"
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
            required property int missing
            required property int count

            width: list.width
            implicitHeight: 84

            CountRow {
                anchors { fill: parent; leftMargin: Theme.gapWide; rightMargin: 10 }
                objectName: "ask-" + line.key
                name: line.name
                unit: line.unit
                usual: line.missing
                count: line.count
                showsUsual: false
                onAsked: count => root.form.setCount(line.key, count)
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "everything"
            visible: !root.form.everything
            glyph: "plus"
            text: qsTr("More items")
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.maximumWidth: 240
            onClicked: root.form.everything = true
        }
        ActionButton {
            objectName: "keep-draft"
            visible: !root.form.fetching
            enabled: root.form.asked > 0
            text: qsTr("Keep as a draft")
            font.pixelSize: Theme.titleSize
            implicitHeight: 80
            Layout.maximumWidth: 240
            onClicked: root.send(true)
        }
        ActionButton {
            objectName: "fetched"
            visible: root.form.fetching
            kind: ActionButton.Primary
            enabled: root.form.asked > 0
            glyph: "check"
            text: qsTr("Brought %n item(s)", "", root.form.asked)
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.form.fetch()) {
                    root.sent()
                }
            }
        }
        ActionButton {
            objectName: "send-requisition"
            visible: !root.form.fetching
            kind: ActionButton.Primary
            enabled: root.form.asked > 0
            glyph: "check"
            text: qsTr("Ask for %n item(s)", "", root.form.asked)
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: root.send(false)
        }
    }
}
