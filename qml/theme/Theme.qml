pragma Singleton

import QtQuick

/** Colours, sizes and motion, named for their job. Light and dark hold the same contrast: ink 7:1, quiet ink 4.5:1. */
QtObject {
    id: theme

    property bool dark: false
    property bool leftHanded: false ///< Main actions stand towards this hand; it is the same hand in every language.
    property bool still: false      ///< Nothing moves.

    // Surfaces and ink.
    readonly property color surface: dark ? "#121417" : "#f6f5f2"
    readonly property color raised: dark ? "#1c2025" : "#ffffff"
    readonly property color sunken: dark ? "#0b0d0f" : "#eae8e3"
    readonly property color line: dark ? "#363d46" : "#d9d6cf"
    readonly property color lineStrong: dark ? "#76808c" : "#7d7a73"
    readonly property color ink: dark ? "#f2f4f6" : "#1a1d21"
    readonly property color inkQuiet: dark ? "#b0b8c2" : "#555b63"

    // The next thing to do, selection and focus; nothing else has this hue.
    readonly property color action: dark ? "#aab4ff" : "#3538b8"
    readonly property color actionPressed: dark ? "#c9cfff" : "#26288c"
    readonly property color actionInk: dark ? "#14153d" : "#ffffff"
    readonly property color actionWash: dark ? "#272a4d" : "#e7e8fb"
    readonly property color actionWashInk: dark ? "#d3d8ff" : "#26288c"

    // States: a wash, and an ink that reads on it and on a card. Each also has a glyph, a word and a pattern.
    readonly property var stateColours: ({
        dirty: dark ? { wash: "#3d2e12", ink: "#ffd58a" } : { wash: "#fbecd0", ink: "#6b4100" },
        cleaning: dark ? { wash: "#0f3350", ink: "#a6d8ff" } : { wash: "#d9ebfa", ink: "#0a4676" },
        clean: dark ? { wash: "#0d3a37", ink: "#8fe3da" } : { wash: "#d3eeea", ink: "#08504b" },
        inspected: dark ? { wash: "#1d3a19", ink: "#b3e6a4" } : { wash: "#dcf0d5", ink: "#1d5218" },
        blocked: dark ? { wash: "#3a2c44", ink: "#e4c9f3" } : { wash: "#ece2f1", ink: "#523665" },
        attention: dark ? { wash: "#4a1d1b", ink: "#ffc0b9" } : { wash: "#fcdedb", ink: "#86191a" },
        neutral: dark ? { wash: "#2b3138", ink: "#d6dbe1" } : { wash: "#ebe9e4", ink: "#41464d" }
    })

    function wash(tone: string): color {
        return (stateColours[tone] ?? stateColours.neutral).wash
    }

    function toneInk(tone: string): color {
        return (stateColours[tone] ?? stateColours.neutral).ink
    }

    // Spacing in steps of 8.
    readonly property int half: 4
    readonly property int gap: 8
    readonly property int gapWide: 16
    readonly property int gapPage: 24
    readonly property int radius: 12
    readonly property int radiusSmall: 8

    // Touch: a finger in a glove.
    readonly property int touchTarget: 48
    readonly property int mainTarget: 64

    // Type.
    readonly property int textSize: 16
    readonly property int titleSize: 20
    readonly property int headSize: 28
    readonly property int numberSize: 40
    readonly property int heavy: Font.DemiBold

    readonly property int quick: still ? 0 : 120 ///< Milliseconds; never required.
}
