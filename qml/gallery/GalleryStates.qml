pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** States, signs and words. */
ColumnLayout {
    id: root

    GallerySection {
        title: "State chip"

        Repeater {
            model: Words.states

            StateChip {
                required property string modelData

                code: modelData
            }
        }
        StateChip { code: "cleaning"; extra: "10:31" }
    }
    GallerySection {
        title: "State edge"

        Repeater {
            model: Object.keys(Theme.stateColours)

            Column {
                id: sample

                required property string modelData

                spacing: Theme.gap

                Card {
                    width: 96
                    height: 128

                    StateEdge {
                        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 12 }
                        tone: sample.modelData
                    }
                }
                BodyText { text: sample.modelData }
            }
        }
    }
    GallerySection {
        title: "Sync chip"

        Repeater {
            model: ["all-at-server", "waiting", "offline", "clock-off", "needs-attention", "needs-update", "revoked", "not-enrolled"]

            SyncBadge {
                required property string modelData

                standing: modelData
                waiting: 4
                attention: 1
                clockMinutes: 12
                offlineSince: "10:05"
                lastContact: "10:42"
            }
        }
        SyncBadge { standing: "waiting"; photosWaiting: 2 }
        SyncBadge { standing: "offline"; offlineSince: "10:05"; waiting: 4; photosWaiting: 1 }
    }
    GallerySection {
        title: "Glyph"

        Repeater {
            model: Object.keys(Glyphs.paths)

            Column {
                id: named

                required property string modelData

                width: 152
                spacing: Theme.half

                Glyph {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: named.modelData
                    size: 36
                }
                BodyText {
                    width: parent.width
                    text: named.modelData
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
    GallerySection {
        title: "Mark, portrait, brand"

        Mark { glyph: "vip"; word: "VIP" }
        Mark { glyph: "rush"; word: "Rush" }
        Mark { glyph: "rush"; word: ""; compact: true }
        Portrait { initials: "LN" }
        Portrait { initials: "CW"; size: 64 }
        Portrait { initials: "赵"; size: 88 }
        Brand {}
    }
    GallerySection {
        title: "Level bar and progress: below par, full, empty"

        LevelBar { width: 240; level: 18; par: 60 }
        LevelBar { width: 240; level: 60; par: 60 }
        LevelBar { width: 240; level: 0; par: 60 }
        ProgressLine { width: 320; roomsDone: 7; roomsTotal: 14; creditsDone: 95; creditsTotal: 160 }
        ProgressLine { width: 320; roomsDone: 0; roomsTotal: 14; creditsDone: 0; creditsTotal: 160 }
    }
    GallerySection {
        title: "Words"

        HeadText { text: "Head" }
        TitleText { text: "Title" }
        BodyText { text: "Body" }
        BodyText { text: "Quiet"; quiet: true }
    }
}
