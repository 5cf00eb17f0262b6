import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** Running text; wraps rather than clips, so that longer languages fit. */
Label {
    property bool quiet: false

    color: quiet ? Theme.inkQuiet : Theme.ink
    font.pixelSize: Theme.textSize
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
