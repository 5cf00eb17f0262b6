pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What the places have asked the store for, and what is being counted. */
Item {
    id: root

    required property RequisitionList requisitions
    required property CountSheetList sheets
    required property string place ///< What the signed-in person may have counted; empty: nothing.

    signal back
    signal sheetOpened(string sheet)

    readonly property int footerHeight: footer.visible ? footer.height + Theme.gap : 0
    readonly property bool empty: requisitions.count === 0 && sheets.count === 0

    PageHeader {
        id: header

        title: qsTr("Requisitions and counts")
        onBack: root.back()
    }

    ColumnLayout {
        anchors { top: header.bottom; bottom: footer.visible ? footer.top : parent.bottom; horizontalCenter: parent.horizontalCenter; topMargin: Theme.gap }
        width: Math.min(900, root.width - 32)
        spacing: 12

        TitleText {
            id: toCount

            visible: root.sheets.count > 0
            text: qsTr("To be counted")
        }
        ListView {
            objectName: "sheets"
            visible: root.sheets.count > 0
            clip: true
            spacing: 12
            boundsBehavior: Flickable.StopAtBounds
            model: root.sheets
            Accessible.role: Accessible.List
            Accessible.name: toCount.text
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.height * 0.4) // Requisitions stay in sight.

            delegate: CountSheetCard {
                width: ListView.view.width
                onOpened: root.sheetOpened(key)
            }
        }
        TitleText {
            id: asked

            visible: root.requisitions.count > 0
            text: qsTr("Asked of the store")
        }
        ListView {
            objectName: "store"
            clip: true
            spacing: 12
            bottomMargin: 96
            boundsBehavior: Flickable.StopAtBounds
            model: root.requisitions
            Accessible.role: Accessible.List
            Accessible.name: asked.text
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RequisitionCard {
                width: ListView.view.width
                onSubmitTapped: root.requisitions.submit(key)
                onApproveTapped: root.requisitions.approve(key)
                onRefuseTapped: root.requisitions.refuse(key)
                onIssueTapped: root.requisitions.issue(key)
                onCloseTapped: root.requisitions.close(key)
            }
        }
    }

    EmptyNote {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        visible: root.empty
        glyph: "check"
        title: qsTr("Nothing is asked for")
        detail: qsTr("Requisitions stand here until they are issued, count sheets until they are decided on.")
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.place !== ""

        ActionButton {
            objectName: "count-place"
            glyph: "search"
            text: qsTr("Have this counted: %1").arg(Words.place(root.place))
            implicitHeight: 72
            Layout.fillWidth: true
            onClicked: root.sheets.open(root.place)
        }
    }
}
