import QtQuick
import Turndown

/**
 * The edge of a card: a line whose pattern, not only its hue, tells the state. Dirty: long dashes. Cleaning: short ones.
 * Clean: dots. Inspected: unbroken. Blocked: dash and dot. Attention: thick and unbroken.
 */
EdgePainter {
    required property string tone

    implicitWidth: 8
    colour: Theme.toneInk(tone)
    pen: tone === "attention" ? 8 : 6
    pattern: { // The round ends of the pen lengthen each dash.
        switch (tone) {
        case "dirty": return [3.2, 2.2]
        case "cleaning": return [0.9, 1.9]
        case "clean": return [0.01, 2]
        case "blocked": return [3, 2, 0.01, 2]
        case "neutral": return [0.01, 4]
        }
        return []
    }
}
