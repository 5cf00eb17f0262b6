pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** The photos that go with something: seen large with a tap; while it is being said, the tablet's latest are added with one. */
ColumnLayout {
    id: root

    required property var photos    ///< `{name, source}`.
    property RowModel latest: null  ///< What the camera took, newest first; none: nothing can be added or removed.
    property string trouble: ""     ///< Why the last one was not taken, as PhotoBook says.
    property int most: 8

    readonly property bool changing: latest !== null
    readonly property bool full: photos.length >= most
    readonly property int offered: changing && !full ? Math.min(3, latest.count) : 0

    signal opened(string source)
    signal added(string file)
    signal removed(string name)
    signal moreAsked

    spacing: Theme.gap

    Flow {
        visible: root.photos.length > 0
        spacing: Theme.gapWide
        Layout.fillWidth: true

        Repeater {
            model: root.photos

            Row {
                id: photo

                required property var modelData
                required property int index

                spacing: Theme.gap

                PhotoThumb {
                    objectName: "photo-" + photo.index
                    source: photo.modelData.source
                    text: qsTr("Photo %1").arg(photo.index + 1)
                    onClicked: root.opened(source)
                }
                IconButton {
                    objectName: "remove-photo-" + photo.index
                    visible: root.changing
                    glyph: "close"
                    text: qsTr("Remove photo %1").arg(photo.index + 1)
                    onClicked: root.removed(photo.modelData.name)
                }
            }
        }
    }
    BodyText {
        visible: root.changing && !root.full
        quiet: true
        text: root.latest === null || root.latest.count === 0
            ? qsTr("What you take with this tablet's camera stands here, to be added with one tap.")
            : qsTr("Tap a picture of this tablet to add it.")
        Layout.fillWidth: true
    }
    Flow {
        visible: root.offered > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.offered > 0 ? root.latest : null

            PhotoThumb {
                required property var model
                required property int index

                objectName: "latest-" + index
                visible: index < root.offered
                source: visible ? model.source ?? "" : ""
                glyph: "plus"
                text: qsTr("Add the picture of %1").arg(model.when ?? "")
                onClicked: root.added(model.key)
            }
        }
        ActionButton {
            objectName: "more-pictures"
            visible: root.latest !== null && root.latest.count > root.offered
            text: qsTr("More pictures")
            glyph: "photo"
            implicitHeight: 112
            onClicked: root.moreAsked()
        }
    }
    Banner {
        objectName: "photo-trouble"
        visible: root.changing && root.trouble !== ""
        tone: "dirty"
        radius: Theme.radius
        words: root.trouble === "nearly-full" ? qsTr("This tablet's storage is nearly full.")
            : root.trouble === "too-many" ? qsTr("500 photos wait for the network: this one was not kept.")
            : root.trouble === "no-picture" ? qsTr("This file is no picture.")
            : qsTr("This tablet could not keep the photo.")
        detail: qsTr("It can be sent without a photo.")
        Layout.fillWidth: true
    }
}
