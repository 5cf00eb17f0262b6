import QtQuick
import QtQuick.Layouts
import Turndown

/** Everything one may say about a room besides the next step. A door sign that hangs is ticked; tapping takes it off. */
GridLayout {
    id: root

    required property var facts

    signal damageAsked
    signal suppliesAsked
    signal noteAsked
    signal requestAsked
    signal touchUpAsked
    signal observationAsked
    signal serviceAsked(string flag)

    readonly property bool occupied: facts.occupancy === "occupied"
    readonly property string service: facts.service ?? ""

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    component Tile: ActionTile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100
    }
    component Sign: Tile {
        id: sign

        required property string flag
        required property bool occupied
        required property string hangs

        signal asked(string flag)

        objectName: "sign-" + flag
        enabled: occupied && (hangs !== "double-lock" || flag === "double-lock")
        chosen: hangs === flag
        Accessible.role: Accessible.CheckBox
        onClicked: sign.asked(chosen ? "none" : flag)
    }

    Tile {
        objectName: "damage"
        glyph: "damage"
        text: qsTr("Damage")
        onClicked: root.damageAsked()
    }
    Tile {
        objectName: "supplies"
        glyph: "supplies"
        text: qsTr("Supplies & linen")
        onClicked: root.suppliesAsked()
    }
    Tile {
        objectName: "note"
        glyph: "note"
        text: qsTr("Note")
        onClicked: root.noteAsked()
    }
    Tile {
        objectName: "request"
        glyph: "requests"
        text: qsTr("Request")
        onClicked: root.requestAsked()
    }
    Tile {
        objectName: "observation"
        glyph: "seen"
        text: qsTr("What I saw")
        onClicked: root.observationAsked()
    }
    Sign {
        occupied: root.occupied
        hangs: root.service
        onAsked: flag => root.serviceAsked(flag)
        flag: "dnd"
        glyph: "dnd"
        text: qsTr("Do not disturb")
    }
    Sign {
        occupied: root.occupied
        hangs: root.service
        onAsked: flag => root.serviceAsked(flag)
        flag: "declined"
        glyph: "declined"
        text: qsTr("Service refused")
    }
    Sign {
        occupied: root.occupied
        hangs: root.service
        onAsked: flag => root.serviceAsked(flag)
        flag: "make-up"
        glyph: "make-up"
        text: qsTr("Make up room")
    }
    Sign {
        occupied: root.occupied
        hangs: root.service
        onAsked: flag => root.serviceAsked(flag)
        flag: "double-lock"
        glyph: "double-lock"
        text: qsTr("Double-locked")
    }
    Tile {
        objectName: "touch-up"
        visible: root.facts.mayAskTouchUp ?? false
        glyph: "pickup"
        text: qsTr("Touch-up")
        onClicked: root.touchUpAsked()
    }
}
