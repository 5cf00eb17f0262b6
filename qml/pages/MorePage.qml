pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** How I like this tablet, and leaving it to the next person. */
Item {
    id: root

    required property Session session
    required property Preferences preferences
    required property SyncStatus sync
    required property RepairList repairs
    required property int handovers ///< How much waits to be read, taken over or signed for.

    signal queueAsked
    signal foundAsked
    signal handoverAsked
    signal repairsAsked

    readonly property int footerHeight: 0

    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.gapPage
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            y: Theme.gapPage
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(760, scroll.width - 32)
            spacing: Theme.gapWide

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapWide

                Portrait {
                    initials: root.session.initials
                    photo: root.session.photo
                    size: 72
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    HeadText {
                        text: root.session.name
                        Layout.fillWidth: true
                    }
                    BodyText {
                        quiet: true
                        text: qsTr("%1 · %2").arg(Words.role(root.session.role)).arg(root.session.hotelName)
                        Layout.fillWidth: true
                    }
                }
            }
            ActionButton {
                objectName: "more-handover"
                text: root.handovers > 0 ? qsTr("Handover: %1 waiting").arg(root.handovers) : qsTr("Handover")
                glyph: "handover"
                font.pixelSize: Theme.titleSize
                implicitHeight: 72
                Layout.fillWidth: true
                onClicked: root.handoverAsked()
            }
            ActionButton {
                objectName: "more-found"
                visible: root.session.mayLead // Others have it among the tabs.
                text: qsTr("Found & lent")
                glyph: "found"
                font.pixelSize: Theme.titleSize
                implicitHeight: 72
                Layout.fillWidth: true
                onClicked: root.foundAsked()
            }
            ActionButton {
                objectName: "go-repairs-list"
                visible: root.repairs.visible && !root.repairs.repairs
                text: root.repairs.waiting > 0 ? qsTr("Repairs: %1 wait for your answer").arg(root.repairs.waiting) : qsTr("Repairs")
                glyph: "repairs"
                font.pixelSize: Theme.titleSize
                implicitHeight: 72
                Layout.fillWidth: true
                onClicked: root.repairsAsked()
            }
            Setting {
                glyph: "globe"
                title: qsTr("Language")

                LanguageSwitch { preferences: root.preferences }
            }
            Setting {
                glyph: "theme"
                title: qsTr("Light or dark")

                Choices {
                    options: [{ code: "auto", word: qsTr("Automatic") }, { code: "light", word: qsTr("Light") }, { code: "dark", word: qsTr("Dark") }]
                    current: root.preferences.theme
                    onChosen: code => root.preferences.theme = code
                }
            }
            Setting {
                glyph: "hand"
                title: qsTr("Which hand taps")

                Choices {
                    options: [{ code: "left", word: qsTr("Left hand") }, { code: "right", word: qsTr("Right hand") }]
                    current: root.preferences.hand
                    onChosen: code => root.preferences.hand = code
                }
            }
            Setting {
                glyph: "synced"
                title: qsTr("On its way to the server")

                SyncChip {
                    objectName: "more-sync"
                    sync: root.sync
                    onClicked: root.queueAsked()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                spacing: Theme.gap

                ActionButton {
                    objectName: "lock"
                    text: qsTr("Lock")
                    glyph: "lock"
                    font.pixelSize: Theme.titleSize
                    implicitHeight: 72
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    onClicked: root.session.lock()
                }
                ActionButton {
                    objectName: "sign-out"
                    text: qsTr("Sign out")
                    glyph: "sign-out"
                    font.pixelSize: Theme.titleSize
                    implicitHeight: 72
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    onClicked: root.session.signOut()
                }
            }
            BodyText {
                quiet: true
                text: qsTr("Signing out loses nothing: what waits belongs to the tablet and goes to the server by itself.")
                Layout.fillWidth: true
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                spacing: Theme.gapWide

                Brand { scale: 0.75; transformOrigin: Item.Left }
                BodyText {
                    quiet: true
                    text: qsTr("Version %1").arg(Qt.application.version)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
