import QtQuick
import QtQuick.Controls.Basic
import Turndown

/** Several lines to type in. */
TextArea {
    id: root

    implicitHeight: 144
    padding: Theme.gapWide
    font.pixelSize: Theme.titleSize
    color: Theme.ink
    placeholderTextColor: Theme.inkQuiet
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    // Tab goes on instead of into the text, to what follows now: buttons may have come since.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? 3 : 2
        border.color: root.activeFocus ? Theme.action : Theme.lineStrong
    }
}
