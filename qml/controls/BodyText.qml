import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** Running text; wraps rather than clips, so that longer languages fit. */
Label {
    property bool quiet: false

    color: quiet ? Theme.inkQuiet : Theme.ink
    font.pixelSize: Theme.textSize
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // Where reading begins, also for a name in other letters; mirrored with the layout.
    textFormat: Text.PlainText
}
