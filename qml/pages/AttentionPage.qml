pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What people tapped here that did not simply apply: what stands now, who, when. A card leaves when it is read. */
Item {
    id: root

    required property AttentionList cards
    required property WelfareList welfare ///< Rooms whose guests somebody must ask after; above everything else.

    signal opened(string room)
    signal welfareAsked(string room)

    readonly property int footerHeight: 0

    PageTop {
        id: top

        HeadText {
            id: title

            text: qsTr("Needs attention")
            Layout.margins: Theme.gap
        }
    }

    ListView {
        id: list

        objectName: "cards"
        anchors { top: top.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        clip: true
        spacing: 12
        bottomMargin: 88
        boundsBehavior: Flickable.StopAtBounds
        model: root.cards
        topMargin: lead.height
        Accessible.role: Accessible.List
        Accessible.name: title.text

        delegate: AttentionCard {
            required property string key

            objectName: "card-" + key
            width: list.width
            onRead: root.cards.markRead(key)
            onOpened: root.opened(room)
        }

        ListLead {
            id: lead

            list: list

            WelfareCards {
                width: parent.width
                welfare: root.welfare
                onOpened: room => root.opened(room)
                onAsked: room => root.welfareAsked(room)
            }
        }
        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: list.count === 0 && root.welfare.count === 0
            glyph: "check"
            title: qsTr("Nothing needs attention")
            detail: qsTr("If something newer overtakes your work, or two people say different things, it is told here.")
        }
    }
}
