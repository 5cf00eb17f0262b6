pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Things in a room: what its guest has borrowed, given back in one tap; lending more, and reporting what was found. */
Card {
    id: root

    required property LoanList loans

    signal foundAsked
    signal lendAsked

    implicitHeight: column.implicitHeight + 32

    Column { // A layout within a layout lays out words that wrap for ever.
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 16 }
        spacing: 4

        RowLayout {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                objectName: "found"
                text: qsTr("Found item")
                glyph: "found"
                implicitHeight: Theme.mainTarget
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.foundAsked()
            }
            ActionButton {
                objectName: "lend"
                text: qsTr("Lend")
                glyph: "loan"
                implicitHeight: Theme.mainTarget
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                onClicked: root.lendAsked()
            }
        }
        TitleText {
            visible: root.loans.count > 0
            topPadding: Theme.gap
            text: qsTr("Lent to the guest")
        }
        Repeater {
            model: root.loans

            LoanCard {
                width: column.width
                inRoom: true
                onGivenBack: quantity => root.loans.takeBack(key, quantity)
                onFollowed: root.loans.follow(key)
            }
        }
    }
}
