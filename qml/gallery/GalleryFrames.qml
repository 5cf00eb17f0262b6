pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What stands around pages, on the demo's tablet. */
ColumnLayout {
    id: root

    required property Session session
    required property Preferences preferences
    required property SyncStatus sync
    required property Taps taps
    required property RoomListModel rooms

    GallerySection {
        title: "Header: wide, upright"

        AppHeader { visible: root.width > 1000; width: root.width; session: root.session; sync: root.sync; rooms: root.rooms; wide: true }
        AppHeader { width: Math.min(736, root.width); session: root.session; sync: root.sync; rooms: root.rooms; wide: false }
    }
    GallerySection {
        title: "Navigation: upright, wide"

        Navigation { width: Math.min(736, root.width); height: implicitHeight; wide: false; current: "rooms"; attention: 1; requests: 0; found: 2; handover: 0; stock: 0; engineer: false; repairs: 0; mayLead: false }
        Navigation { width: implicitWidth; height: 780; wide: true; current: "attention"; attention: 12; requests: 3; found: 0; handover: 2; stock: 4; engineer: false; repairs: 0; mayLead: true }
    }
    GallerySection {
        title: "Filters: wide, upright with progress"

        FilterBar { width: root.width; rooms: root.rooms; filters: [{ code: "all", word: "All" }, { code: "to-do", word: "To do" }]; wide: true }
        FilterBar { width: Math.min(736, root.width); rooms: root.rooms; filters: [{ code: "all", word: "All" }]; wide: false; showsProgress: true }
    }
    GallerySection {
        title: "Page header, page footer, setting"

        Item {
            width: root.width
            height: 80

            PageHeader { title: "Room 1203"; detail: "Floor 12 · Twin" }
        }
        PageFooter {
            width: root.width

            ActionButton { text: "Besides"; implicitHeight: 80 }
            ActionButton { kind: ActionButton.Primary; text: "Send"; implicitHeight: 80; Layout.fillWidth: true }
        }
        ColumnLayout {
            width: Math.min(736, root.width)

            Setting {
                glyph: "globe"
                title: "Language"

                LanguageSwitch { preferences: root.preferences }
            }
        }
    }
    GallerySection {
        title: "Sync chip, tab"

        SyncChip { sync: root.sync }
        TabFace { width: 120; glyph: "rooms"; words: "My rooms"; chosen: true; waiting: 0 }
        TabFace { width: 120; glyph: "attention"; words: "Attention"; chosen: false; waiting: 3 }
    }
    GallerySection {
        title: "Why a tap was not taken"

        Notice { width: Math.min(600, root.width); taps: root.taps; words: "That is not possible now."; detail: "room 1203 is double-locked" }
    }
}
