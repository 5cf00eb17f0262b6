pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * Every control and component in its states, on pages that scroll: `turndown-tablet --gallery`. For whoever draws them;
 * what stands here besides them is not for the hotel, and so in no language file.
 */
ApplicationWindow {
    id: root

    required property ScreenModels models
    property bool still: false

    readonly property var pages: ({ "buttons": "Buttons", "states": "States", "cards": "Cards", "checks": "Checks", "shift": "Shift", "room": "Room", "frames": "Frames" })
    property string page: "buttons"

    onPageChanged: scroll.contentY = 0

    title: "Turndown: gallery"
    visible: true
    color: Theme.surface

    Binding { target: Theme; property: "dark"; value: root.models.preferences.theme === "dark" }
    Binding { target: Theme; property: "leftHanded"; value: root.models.preferences.hand === "left" }
    Binding { target: Theme; property: "still"; value: root.still }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    PageTop {
        id: top

        PlaceBar {
            places: Object.keys(root.pages)
            words: root.pages
            current: root.page
            Layout.fillWidth: true
            onChosen: page => root.page = page
        }
        Choices {
            options: [{ code: "light", word: "Light" }, { code: "dark", word: "Dark" }]
            current: root.models.preferences.theme
            onChosen: code => root.models.preferences.theme = code
        }
    }

    Flickable {
        id: scroll

        anchors { top: top.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: Theme.gapWide }
        contentHeight: shown.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: shown

            width: scroll.width

            GalleryButtons {
                visible: root.page === "buttons"
                width: parent.width
            }
            GalleryStates {
                visible: root.page === "states"
                width: parent.width
            }
            GalleryCards {
                visible: root.page === "cards"
                width: parent.width
            }
            GalleryChecks {
                visible: root.page === "checks"
                width: parent.width
            }
            GalleryShift {
                visible: root.page === "shift"
                width: parent.width
            }
            GalleryRoom {
                visible: root.page === "room"
                width: parent.width
                room: root.models.room
                loans: root.models.roomLoans
            }
            GalleryFrames {
                visible: root.page === "frames"
                width: parent.width
                session: root.models.session
                preferences: root.models.preferences
                sync: root.models.sync
                taps: root.models.taps
                rooms: root.models.myRooms
            }
        }
    }
}
