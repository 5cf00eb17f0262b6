pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What guests and the house ask for: mine first, then what nobody has yet, then others'; what is due first. */
Item {
    id: root

    required property RequestList requests
    required property bool mayLead

    signal opened(string room)
    signal newAsked
    signal assignAsked(string request)

    property string expanded: "" ///< The request whose rarer buttons are shown.
    readonly property int footerHeight: footer.height + Theme.gap

    PageTop {
        id: top

        HeadText {
            id: title

            text: qsTr("Requests")
            Layout.margins: Theme.gap
        }
    }

    ListView {
        id: list

        objectName: "requests"
        anchors { top: top.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.requests
        Accessible.role: Accessible.List
        Accessible.name: title.text

        delegate: RequestCard {
            width: list.width
            opened: root.expanded === key
            mayAssign: root.mayLead
            onToggled: root.expanded = opened ? "" : key
            onAcceptTapped: root.requests.accept(key)
            onDoneTapped: root.requests.markDone(key)
            onCancelTapped: root.requests.cancel(key)
            onAssignTapped: root.assignAsked(key)
            onRoomTapped: root.opened(room)
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0
            glyph: "check"
            title: qsTr("Nothing is asked for")
            detail: qsTr("What guests and the house ask for stands here until it is done.")
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "new-request"
            text: qsTr("New request")
            glyph: "plus"
            font.pixelSize: Theme.titleSize
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.newAsked()
        }
    }
}
