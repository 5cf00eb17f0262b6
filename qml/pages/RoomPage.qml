pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** One room: where it stands, what its stay asks for, the one big next step, everything else one may say about it. */
Item {
    id: root

    required property RoomScreen room
    required property RoomOrder order
    required property RequestList requests ///< Of this room.
    required property LoanList loans       ///< Of this room.
    required property MinibarList minibars
    required property Preferences preferences
    required property bool wide

    signal back
    signal finishAsked
    signal damageAsked
    signal suppliesAsked
    signal noteAsked
    signal observationAsked
    signal failAsked
    signal requestAsked
    signal foundAsked
    signal lendAsked
    signal touchUpAsked
    signal welfareAsked
    signal photoOpened(string source)
    signal defectAsked(string order)

    readonly property var facts: room.facts
    readonly property bool known: facts.number !== undefined
    readonly property bool leftHanded: preferences.hand === "left"
    readonly property int footerHeight: wide ? 0 : footer.height + Theme.gap

    function takeStep(step: string) {
        if (step === "finish") {
            root.finishAsked()
        } else if (step === "inspect") {
            root.room.pass(root.room.number)
        } else {
            root.room.start(root.room.number)
        }
    }

    PageHeader {
        id: header

        title: qsTr("Room %1").arg(root.room.number)
        detail: root.known ? qsTr("Floor %1 · %2").arg(root.facts.floor).arg(root.facts.type) : ""
        onBack: root.back()
    }

    EmptyNote {
        anchors.centerIn: parent
        width: 420
        visible: !root.known
        glyph: "search"
        title: qsTr("There is no room %1").arg(root.room.number)
    }

    Flickable {
        id: scroll

        visible: root.known
        x: root.wide && root.leftHanded ? side.width + 2 * Theme.gapWide : Theme.gapWide
        y: side.y
        width: root.width - 2 * Theme.gapWide - (root.wide ? side.width + Theme.gapWide : 0)
        height: root.height - y - (root.wide ? Theme.gapWide : footer.height)
        contentHeight: column.implicitHeight
        bottomMargin: 80
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: Theme.gapWide

            RoomFacts {
                facts: root.facts
                language: root.preferences.language
                Layout.fillWidth: true
            }
            ReworkLines {
                objectName: "rework-lines"
                visible: (root.facts.condition === "dirty" || root.facts.condition === "cleaning" || root.facts.condition === "pickup")
                    && lines.length > 0
                lines: root.facts.failed ?? []
                reasons: root.facts.reasons ?? ({})
                inspector: root.facts.inspectedBy ?? ""
                photos: root.facts.failedPhotos ?? ({})
                Layout.fillWidth: true
                onPhotoOpened: source => root.photoOpened(source)
            }
            WelfareStrip {
                visible: (root.facts.keptOut ?? false) && (root.facts.unseenMinutes >= 60 || root.facts.welfareResult !== undefined)
                facts: root.facts
                Layout.fillWidth: true
                onAsked: root.welfareAsked()
            }
            RoomTiles {
                visible: !root.wide
                facts: root.facts
                columns: 5
                Layout.fillWidth: true
                onDamageAsked: root.damageAsked()
                onSuppliesAsked: root.suppliesAsked()
                onNoteAsked: root.noteAsked()
                onObservationAsked: root.observationAsked()
                onRequestAsked: root.requestAsked()
                onTouchUpAsked: root.touchUpAsked()
                onServiceAsked: flag => root.room.setService(root.room.number, flag)
            }
            MinibarCard {
                visible: root.facts.minibar?.length > 0
                key: root.room.number
                lines: root.facts.minibar ?? []
                shut: false
                pending: false
                inRoom: true
                Layout.fillWidth: true
                onRefilled: root.minibars.refill(root.room.number)
            }
            RoomThings {
                loans: root.loans
                Layout.fillWidth: true
                onFoundAsked: root.foundAsked()
                onLendAsked: root.lendAsked()
            }
            RoomRequests {
                visible: root.requests.count > 0
                requests: root.requests
                Layout.fillWidth: true
            }
            RoomPlace {
                visible: root.facts.movable ?? false
                order: root.order
                facts: root.facts
                Layout.fillWidth: true
            }
            RoomDefects {
                defects: root.room.defects
                visible: root.room.defects.count > 0
                Layout.fillWidth: true
                onOpened: order => root.defectAsked(order)
                onPhotoOpened: source => root.photoOpened(source)
            }
            RoomStandard {
                pictures: root.facts.pictures ?? []
                visible: pictures.length > 0
                Layout.fillWidth: true
                onOpened: source => root.photoOpened(source)
            }
            RoomNotes {
                notes: root.room.notes
                visible: root.room.notes.count > 0
                Layout.fillWidth: true
            }
            RoomHistory {
                history: root.room.history
                Layout.fillWidth: true
            }
        }
    }

    Card {
        id: side

        x: root.leftHanded ? Theme.gapWide : root.width - width - Theme.gapWide
        y: header.height
        height: root.height - y - Theme.gapWide
        visible: root.wide && root.known
        width: 456

        RoomTiles {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gapWide }
            facts: root.facts
            columns: 3
            onDamageAsked: root.damageAsked()
            onSuppliesAsked: root.suppliesAsked()
            onNoteAsked: root.noteAsked()
            onObservationAsked: root.observationAsked()
            onRequestAsked: root.requestAsked()
            onTouchUpAsked: root.touchUpAsked()
            onServiceAsked: flag => root.room.setService(root.room.number, flag)
        }
        RoomSteps {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gapWide }
            visible: root.wide
            facts: root.facts
            stacked: true
            leftHanded: root.leftHanded
            onStepTapped: step => root.takeStep(step)
            onPauseTapped: root.room.pause(root.room.number)
            onLeaveTapped: root.room.abandon(root.room.number)
            onFailTapped: root.failAsked()
        }
    }

    Rectangle {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !root.wide && root.known
        height: steps.implicitHeight + 2 * Theme.gapWide
        color: Theme.surface

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: Theme.line
        }
        RoomSteps {
            id: steps

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gapWide }
            visible: !root.wide
            facts: root.facts
            leftHanded: root.leftHanded
            onStepTapped: step => root.takeStep(step)
            onPauseTapped: root.room.pause(root.room.number)
            onLeaveTapped: root.room.abandon(root.room.number)
            onFailTapped: root.failAsked()
        }
    }
}
