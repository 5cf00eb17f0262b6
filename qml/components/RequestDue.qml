pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** Until when something is wanted: in so many minutes, at a time of day, or whenever it suits. */
ColumnLayout {
    id: root

    required property RequestForm form

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: ["none", "15", "30", "60", "at"]

            ChoiceTile {
                required property string modelData

                objectName: "due-" + modelData
                text: modelData === "none" ? qsTr("Any time") : modelData === "at" ? qsTr("At a time")
                    : qsTr("In %1 min").arg(modelData)
                chosen: root.form.due === modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                onClicked: root.form.due = modelData
            }
        }
    }
    RowLayout {
        visible: root.form.due === "at"
        spacing: Theme.gapPage
        Layout.alignment: Qt.AlignHCenter

        Stepper {
            objectName: "due-hour"
            label: qsTr("Hour")
            value: Math.floor(root.form.dueTime / 60)
            digits: 2
            least: -1 // Past midnight it begins again.
            onAsked: value => root.form.dueTime = value * 60 + root.form.dueTime % 60
        }
        HeadText { text: ":" }
        Stepper {
            objectName: "due-minute"
            label: qsTr("Minute")
            value: root.form.dueTime % 60
            digits: 2
            least: -1
            onAsked: value => root.form.dueTime += value > root.form.dueTime % 60 ? 5 : -5
        }
    }
}
