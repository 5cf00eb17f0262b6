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

    signal back
    signal sheetOpened(string sheet)

    readonly property int footerHeight: 0
    readonly property bool empty: requisitions.count === 0 && sheets.count === 0

    PageHeader {
        id: header

        title: qsTr("Requisitions and counts")
        onBack: root.back()
    }

    Flickable {
        id: scroll

        objectName: "store"
        anchors { top: header.bottom; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 96
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText {
                visible: root.sheets.count > 0
                text: qsTr("To be counted")
                Layout.topMargin: Theme.gap
            }
            Repeater {
                model: root.sheets

                CountSheetCard {
                    Layout.fillWidth: true
                    onOpened: root.sheetOpened(key)
                }
            }
            TitleText {
                visible: root.requisitions.count > 0
                text: qsTr("Asked of the store")
                Layout.topMargin: Theme.gap
            }
            Repeater {
                model: root.requisitions

                RequisitionCard {
                    Layout.fillWidth: true
                    onSubmitTapped: root.requisitions.submit(key)
                    onApproveTapped: root.requisitions.approve(key)
                    onRefuseTapped: root.requisitions.refuse(key)
                    onIssueTapped: root.requisitions.issue(key)
                    onCloseTapped: root.requisitions.close(key)
                }
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
}
