pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Found & lent: what I have to hand in, then what guests have borrowed, first what leaves with them. */
Item {
    id: root

    required property FoundList found
    required property LoanList loans

    signal newAsked
    signal handToAsked(string item)

    readonly property int footerHeight: footer.height + Theme.gap

    PageTop {
        id: top

        HeadText {
            text: qsTr("Found & lent")
            Layout.margins: Theme.gap
        }
    }

    ListView {
        id: list

        objectName: "loans"
        anchors { top: top.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        topMargin: mine.height
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.loans
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lent to guests")

        delegate: LoanCard {
            width: list.width
            onGivenBack: quantity => root.loans.takeBack(key, quantity)
            onFollowed: root.loans.follow(key)
        }

        ListLead {
            id: mine

            list: list

            Column {
                width: parent.width
                spacing: 12
                bottomPadding: root.found.count > 0 ? Theme.gapWide : 0

                TitleText {
                    visible: root.found.count > 0
                    text: qsTr("To be handed in")
                }
                Repeater {
                    model: root.found

                    FoundCard {
                        width: list.width
                        onHandedIn: root.found.handIn(key, "office")
                        onHandToAsked: root.handToAsked(key)
                    }
                }
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0 && root.found.count === 0
            glyph: "check"
            title: qsTr("Nothing to hand in, nothing is lent")
            detail: qsTr("What you find stands here until you hand it in, what guests borrow until they give it back.")
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "new-found"
            text: qsTr("Something found")
            glyph: "plus"
            font.pixelSize: Theme.titleSize
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.newAsked()
        }
    }
}
