pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** One public area: where it stands, its checklist, its history, and the one big next step. */
Item {
    id: root

    required property AreaScreen area
    required property RoomOrder order
    required property Preferences preferences

    signal back
    signal failAsked
    signal photoOpened(string source)

    readonly property var facts: area.facts
    readonly property int footerHeight: footer.height + Theme.gap

    function takeStep(step: string) {
        if (step === "finish") {
            root.area.finish()
        } else if (step === "inspect") {
            root.area.pass(root.area.area)
        } else {
            root.area.start(root.area.area)
        }
    }

    PageHeader {
        id: header

        title: root.facts.name ?? ""
        detail: qsTr("Floor %1 · %2").arg(root.facts.floor ?? "").arg(Words.work("area", root.facts.credits ?? 0))
        onBack: root.back()
    }

    Flickable {
        id: scroll

        anchors { top: header.bottom; bottom: footer.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(900, root.width - 32)
        contentHeight: column.implicitHeight
        bottomMargin: 88
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: scroll.width
            spacing: Theme.gapWide

            AreaFacts {
                facts: root.facts
                language: root.preferences.language
                Layout.fillWidth: true
            }
            AreaLines {
                visible: root.area.lines.count > 0
                lines: root.area.lines
                mayTick: root.facts.mayTick ?? false
                missing: root.area.missing
                Layout.fillWidth: true
                onPhotoOpened: source => root.photoOpened(source)
                onTicked: (line, on) => root.area.tick(line, on)
            }
            RoomPlace {
                visible: root.facts.movable ?? false
                order: root.order
                facts: root.facts
                key: "area/" + root.area.area
                Layout.fillWidth: true
            }
            RoomHistory {
                history: root.area.history
                Layout.fillWidth: true
            }
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        RoomSteps {
            facts: root.facts
            ready: root.facts.step !== "finish" || root.area.missing === 0
            leftHanded: root.preferences.hand === "left"
            Layout.fillWidth: true
            onStepTapped: step => root.takeStep(step)
            onPauseTapped: root.area.pause(root.area.area)
            onFailTapped: root.failAsked()
        }
    }
}
