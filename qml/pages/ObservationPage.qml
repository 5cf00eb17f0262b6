pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What I saw in a room: whether somebody lives there, how many, and what luggage. The front desk hears of it. */
Item {
    id: root

    required property ObservationForm form

    signal back
    signal sent

    readonly property int footerHeight: footer.height + Theme.gap

    PageHeader {
        id: header

        title: qsTr("What I saw in %1").arg(root.form.room)
        detail: qsTr("Front desk: %1").arg(Words.occupancy(root.form.frontDesk))
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(760, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12

            TitleText { text: qsTr("The room is") }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: ["vacant", "occupied"]

                    ChoiceTile {
                        required property string modelData

                        objectName: "seen-" + modelData
                        glyph: modelData === "vacant" ? "vacant" : "person"
                        text: Words.occupancy(modelData)
                        chosen: root.form.seen === modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.seen = modelData
                    }
                }
            }
            TitleText {
                visible: persons.visible
                text: qsTr("Persons")
            }
            Stepper {
                id: persons

                objectName: "seen-persons"
                visible: root.form.seen === "occupied"
                label: qsTr("Persons")
                value: root.form.persons
                onAsked: value => root.form.persons = value
            }
            TitleText { text: qsTr("Luggage") }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Repeater {
                    model: ["none", "light", "normal"]

                    ChoiceTile {
                        required property string modelData

                        objectName: "luggage-" + modelData
                        text: Words.luggage(modelData)
                        chosen: root.form.luggage === modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        onClicked: root.form.luggage = chosen ? "" : modelData
                    }
                }
            }
            Banner {
                objectName: "seen-differs"
                visible: root.form.differs
                tone: "dirty"
                radius: Theme.radius
                words: Words.discrepancy(root.form.frontDesk, root.form.seen)
                detail: qsTr("The front desk will look into it. What it says of the room stays as it is.")
                Layout.fillWidth: true
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "send-observation"
            kind: ActionButton.Primary
            enabled: root.form.ready
            text: qsTr("Keep what I saw")
            glyph: "check"
            font.pixelSize: Theme.headSize
            implicitHeight: 80
            Layout.fillWidth: true
            onClicked: {
                if (root.form.send()) {
                    root.sent()
                }
            }
        }
    }
}
