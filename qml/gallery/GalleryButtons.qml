pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** What is pressed and typed into. */
ColumnLayout {
    id: root

    readonly property var kinds: [
        { word: "Primary", kind: ActionButton.Primary }, { word: "Plain", kind: ActionButton.Plain },
        { word: "Quiet", kind: ActionButton.Quiet }, { word: "Warning", kind: ActionButton.Warning }
    ]

    GallerySection {
        title: "Action button: as it is, with a glyph, pressed, not now, with the keyboard"

        Repeater {
            model: root.kinds

            Flow {
                id: row

                required property var modelData

                width: root.width
                spacing: 2 * Theme.gap

                ActionButton { kind: row.modelData.kind; text: row.modelData.word }
                ActionButton { kind: row.modelData.kind; text: row.modelData.word; glyph: "check" }
                ActionButton { kind: row.modelData.kind; text: row.modelData.word; down: true }
                ActionButton { kind: row.modelData.kind; text: row.modelData.word; enabled: false }
                ActionButton {
                    id: focused

                    kind: row.modelData.kind
                    text: row.modelData.word

                    FocusRing { control: focused; visible: true }
                }
            }
        }
        ActionButton { width: 240; text: "Words that are longer than the button is wide" }
    }
    GallerySection {
        title: "Icon button"

        IconButton { glyph: "back"; text: "Back" }
        IconButton { glyph: "back"; text: "Back, pressed"; down: true }
        IconButton { glyph: "back"; text: "Back, not now"; enabled: false }
    }
    GallerySection {
        title: "Choice tile and action tile"

        ChoiceTile { width: 168; glyph: "plumbing"; text: "With a glyph" }
        ChoiceTile { width: 168; glyph: "plumbing"; text: "Chosen"; chosen: true }
        ChoiceTile { width: 168; text: "With more"; detail: "said below" }
        ChoiceTile { width: 168; text: "Pressed"; down: true }
        ChoiceTile { width: 168; text: "Not now"; enabled: false }
        ActionTile { width: 168; glyph: "damage"; text: "To do" }
        ActionTile { width: 168; glyph: "damage"; text: "Not now"; enabled: false }
    }
    GallerySection {
        title: "Filter chip, choices, places"

        FilterChip { text: "To do"; count: 7; autoExclusive: false }
        FilterChip { text: "All"; count: 12; checked: true; autoExclusive: false }
        Choices {
            width: 480
            options: [{ code: "one", word: "One" }, { code: "two", word: "Two" }, { code: "three", word: "Three" }]
            current: "two"
        }
        PlaceBar { width: 480; places: ["a", "b", "c"]; words: ({ "a": "Floor 10", "b": "Floor 11", "c": "Store" }); current: "b" }
    }
    GallerySection {
        title: "Stepper: as usual, more than usual, none"

        Stepper { label: "Bath towel"; value: 2; usual: 2 }
        Stepper { label: "Bath towel"; value: 3; usual: 2 }
        Stepper { label: "Bath towel"; value: 0 }
    }
    GallerySection {
        title: "Text entry and text block"

        TextEntry { width: 240; placeholderText: "Room"; glyph: "search" }
        TextEntry { width: 240; placeholderText: "Code"; text: "7KQ4-M2XR" }
        TextEntry { width: 240; placeholderText: "Not now"; enabled: false }
        TextBlock { width: 480; placeholderText: "What should the next person know?" }
        TextBlock { width: 480; placeholderText: "Note"; text: "Minibar door does not close by itself." }
    }
    GallerySection {
        title: "PIN pad: empty, typed"

        PinPad { width: 336 }
        PinPad { width: 336; pin: "12345" }
    }
}
