pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown

/**
 * A button. `Primary` is the next thing to do, at most one on a card or a page; `Plain` is everything else;
 * `Quiet` has no body until it is pressed; `Warning` says no.
 */
Button {
    id: root

    enum Kind { Primary, Plain, Quiet, Warning }

    property int kind: ActionButton.Plain
    property string glyph: ""

    readonly property bool primary: kind === ActionButton.Primary
    readonly property color ink: {
        if (!enabled) {
            return Theme.inkQuiet
        }
        return primary ? Theme.actionInk : kind === ActionButton.Warning ? Theme.toneInk("attention") : Theme.ink
    }

    implicitHeight: Math.max(primary ? Theme.mainTarget : Theme.touchTarget, contentItem.implicitHeight + 2 * Theme.gap)
    implicitWidth: Math.max(Theme.touchTarget, contentItem.implicitWidth + 2 * Theme.gapWide)
    padding: Theme.gap
    leftPadding: Theme.gapWide
    rightPadding: Theme.gapWide
    font.pixelSize: primary ? Theme.titleSize : Theme.textSize
    font.weight: Theme.heavy
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: ButtonFace {
        glyph: root.glyph
        words: root.text
        ink: root.ink
        font: root.font
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.primary) {
                return !root.enabled ? Theme.sunken : root.down ? Theme.actionPressed : Theme.action
            }
            if (root.kind === ActionButton.Warning) {
                return Theme.wash("attention")
            }
            return root.down ? Theme.actionWash : root.kind === ActionButton.Quiet ? "transparent" : Theme.raised
        }
        border.width: root.kind === ActionButton.Plain ? 2 : 0
        border.color: root.enabled ? Theme.lineStrong : Theme.line

        FocusRing { control: root }
    }
}
