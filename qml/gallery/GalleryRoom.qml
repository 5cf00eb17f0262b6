pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What a room's page is made of, on a room of the demo. */
ColumnLayout {
    id: root

    required property RoomScreen room
    required property LoanList loans ///< In the room.

    readonly property var facts: room.facts
    readonly property var occupied: ({ occupancy: "occupied", service: "dnd", roomState: "dnd" })
    readonly property var steps: ["start", "resume", "finish", "inspect", "try-again", "take-over", ""]

    GallerySection {
        title: "Facts, defects, notes, history"

        RoomFacts { width: root.width; facts: root.room.facts; language: "en" }
        RoomDefects { width: root.width; defects: root.room.defects }
        RoomThings { width: root.width; loans: root.loans }
        MinibarCard {
            width: root.width
            key: "1207"
            lines: [{ name: "Cola", quantity: 2 }, { name: "Water", quantity: 1 }]
            shut: true
            pending: true
        }
        RoomNotes { width: root.width; notes: root.room.notes }
        RoomHistory { width: root.width; history: root.room.history }
    }
    GallerySection {
        title: "Photos: how it should look, what was taken, one that is not here yet"

        RoomStandard { width: root.width; pictures: root.facts.pictures ?? [] }
        PhotoStrip { width: root.width; photos: root.facts.pictures ?? [] }
        PhotoThumb { source: "" }
    }
    GallerySection {
        title: "What one may say: of an occupied room, and of a vacant one"

        RoomTiles { width: root.width; columns: 3; facts: root.occupied }
        RoomTiles { width: root.width; columns: 3; facts: ({ occupancy: "vacant" }) }
    }
    GallerySection {
        title: "The next step"

        Repeater {
            model: root.steps

            RoomSteps {
                required property string modelData

                width: Math.min(736, root.width)
                facts: ({ step: modelData, roomState: "inspected" })
                leftHanded: Theme.leftHanded
            }
        }
        RoomSteps { width: 336; facts: ({ step: "inspect" }); leftHanded: Theme.leftHanded; stacked: true }
    }
    GallerySection {
        title: "What became of an item: for an attendant, for the storekeeper"

        StockDeeds { width: Math.min(736, root.width); quantity: 5; asksStore: true; soiled: false; mayCount: false; mayReceive: false }
        StockDeeds { width: Math.min(736, root.width); quantity: 5; asksStore: false; soiled: true; mayCount: true; mayReceive: true }
    }
}
