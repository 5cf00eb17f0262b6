pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * What people must decide, for those whom it concerns; and what was tapped here that did not simply apply: what stands
 * now, who, when. A card leaves when it is read.
 */
Item {
    id: root

    required property AttentionList cards
    required property ConflictList conflicts
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

    Flickable {
        id: scroll

        objectName: "cards"
        anchors { top: top.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        contentHeight: list.height
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: list

            width: scroll.width
            spacing: 12
            Accessible.role: Accessible.List
            Accessible.name: title.text

            WelfareCards {
                width: list.width
                welfare: root.welfare
                onOpened: room => root.opened(room)
                onAsked: room => root.welfareAsked(room)
            }
            Repeater {
                model: root.conflicts

                ConflictCard {
                    required property string key

                    objectName: "conflict-" + about
                    width: list.width
                    maySettle: root.conflicts.maySettle
                    onSettled: op => root.conflicts.settle(key, op)
                    onOpened: root.opened(room)
                }
            }
            Repeater {
                model: root.cards

                AttentionCard {
                    required property string key

                    objectName: "card-" + key
                    width: list.width
                    onRead: root.cards.markRead(key)
                    onOpened: root.opened(room)
                }
            }
        }
    }

    EmptyNote {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        visible: root.cards.count === 0 && root.conflicts.count === 0 && root.welfare.count === 0
        glyph: "check"
        title: qsTr("Nothing needs attention")
        detail: qsTr("If something newer overtakes your work, or two people say different things, it is told here.")
    }
}
