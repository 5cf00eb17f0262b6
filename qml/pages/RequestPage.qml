pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Opening a request: where, what, how many, until when, for whom. Only where and what must be said. */
Item {
    id: root

    required property RequestForm form
    required property RowModel people

    signal back
    signal sent

    property bool choosesPerson: false
    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool somewhere: form.knowsRoom || form.place !== ""

    PageHeader {
        id: header

        title: root.form.fixed ? qsTr("Request from %1").arg(root.form.room) : qsTr("New request")
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText {
                visible: where.visible
                text: qsTr("Where?")
            }
            RequestPlace {
                id: where

                visible: !root.form.fixed
                room: root.form.room
                knowsRoom: root.form.knowsRoom
                places: root.form.places
                place: root.form.place
                placeName: root.form.placeName
                breadth: scroll.width
                onRoomSaid: room => root.form.room = room
                onPlaceChosen: place => root.form.place = place
                Layout.fillWidth: true
            }
            TitleText { text: qsTr("What?") }
            TileGrid {
                breadth: scroll.width
                tile: 168
                Layout.fillWidth: true

                Repeater {
                    model: CareWords.requests

                    ChoiceTile {
                        required property string modelData

                        objectName: "what-" + modelData
                        glyph: CareWords.requestGlyph(modelData)
                        text: CareWords.request(modelData)
                        chosen: root.form.what === modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.what = modelData
                    }
                }
            }
            RowLayout {
                spacing: Theme.gapWide
                Layout.fillWidth: true

                TitleText {
                    text: qsTr("How many?")
                    Layout.fillWidth: true
                }
                Stepper {
                    objectName: "request-quantity"
                    label: qsTr("How many?")
                    value: root.form.quantity
                    least: 1
                    onAsked: value => root.form.quantity = value
                }
            }
            TitleText { text: qsTr("Until when?") }
            RequestDue {
                form: root.form
                Layout.fillWidth: true
            }
            TitleText { text: qsTr("For whom?") }
            ActionButton {
                objectName: "choose-person"
                visible: !root.choosesPerson
                text: root.form.to === "" ? qsTr("Whoever is nearest") : root.form.toName
                glyph: "person"
                implicitHeight: Theme.mainTarget
                Layout.fillWidth: true
                Accessible.name: qsTr("For whom: %1").arg(text)
                onClicked: root.choosesPerson = true
            }
            PeopleTiles {
                visible: root.choosesPerson
                breadth: scroll.width
                people: root.people
                current: root.form.to
                Layout.fillWidth: true
                onChosen: staff => {
                    root.form.to = staff
                    root.choosesPerson = false
                }
            }
            TextBlock {
                objectName: "request-words"
                text: root.form.words
                placeholderText: qsTr("More words, if needed")
                implicitHeight: 96
                Layout.fillWidth: true
                onTextChanged: root.form.words = text
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-request"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: root.form.ready ? qsTr("Ask for it") : root.somewhere ? qsTr("Choose what is wanted") : qsTr("Say where")
            glyph: root.form.ready ? "check" : ""
            font.pixelSize: Theme.headSize
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
