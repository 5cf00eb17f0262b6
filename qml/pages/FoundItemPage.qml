pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Something found: what, a photo, how it is kept, its label. What is usual takes one tap, a photo one, and one to send. */
Item {
    id: root

    required property FoundForm form
    required property PhotoBook photos

    signal back
    signal sent
    signal photoOpened(string source)
    signal picturesAsked

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool somewhere: form.knowsRoom || form.place !== ""

    PageHeader {
        id: header

        title: root.form.fixed ? qsTr("Found in %1").arg(root.form.room) : qsTr("Something found")
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
                Layout.fillWidth: true
                onRoomSaid: room => root.form.room = room
                onPlaceChosen: place => root.form.place = place
            }
            TitleText { text: qsTr("What?") }
            TileGrid {
                breadth: scroll.width
                tile: 150
                Layout.fillWidth: true

                Repeater {
                    model: ThingWords.found

                    ChoiceTile {
                        required property string modelData

                        objectName: "what-" + modelData
                        glyph: ThingWords.whatGlyph(modelData)
                        text: ThingWords.what(modelData)
                        chosen: root.form.what === modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: {
                            root.form.what = modelData
                            nextInSight.restart()
                        }
                    }
                }
            }
            TitleText {
                visible: root.form.what !== ""
                text: qsTr("Photo")
            }
            PhotoStrip {
                visible: root.form.what !== ""
                photos: root.form.photos
                latest: root.photos.latest
                trouble: root.photos.trouble
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
                onAdded: file => root.form.addPhoto(file)
                onRemoved: name => root.form.removePhoto(name)
                onMoreAsked: root.picturesAsked()
            }
            TitleText {
                visible: root.form.what !== ""
                text: qsTr("How is it kept?")
            }
            TileGrid {
                visible: root.form.what !== ""
                breadth: scroll.width
                tile: 150
                Layout.fillWidth: true

                Repeater {
                    model: ThingWords.classes

                    ChoiceTile {
                        required property string modelData

                        objectName: "kept-" + modelData
                        text: ThingWords.kept(modelData)
                        chosen: root.form.kept === modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.kept = modelData
                    }
                }
            }
            TextEntry {
                objectName: "found-label"
                visible: root.form.what !== ""
                placeholderText: qsTr("Label, if it has one")
                text: root.form.label
                Layout.fillWidth: true
                onTextEdited: root.form.label = text
            }
            TextBlock {
                objectName: "found-words"
                visible: root.form.what !== ""
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
            objectName: "send-found"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: root.form.ready ? qsTr("Report it") : root.somewhere ? qsTr("Choose what it is") : qsTr("Say where")
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

    Component.onCompleted: root.photos.look()

    /** After the choice the rest comes into sight, clear of the undo bar. */
    Timer {
        id: nextInSight

        interval: 0
        onTriggered: scroll.contentY = Math.max(0, scroll.contentHeight + scroll.bottomMargin - scroll.height)
    }
}
