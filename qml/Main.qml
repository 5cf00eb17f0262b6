pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Turndown
import Turndown.Models

/** The tablet's window: enrolment first, then whoever is signed in, behind the PIN. */
ApplicationWindow {
    id: root

    required property Enrolment enrolment
    required property Session session
    required property Preferences preferences
    required property SyncStatus sync
    required property AttentionList attention
    required property Taps taps
    required property RoomListModel myRooms
    required property RoomListModel floorRooms
    required property RoomScreen room
    required property CheckoutCalls calls
    required property CountForm counts
    required property DamageForm damage
    required property StockScreen stock
    required property RoomOrder order
    required property ChangeList changes
    required property ObservationForm observation
    required property InspectionList checks
    required property InspectForm inspection
    required property AssignBoard assign
    required property ConflictList conflicts
    required property AreaList areas
    required property AreaScreen area
    required property RequestList requests
    required property RequestList roomRequests
    required property RequestForm request
    required property WelfareList welfareDue
    required property WelfareForm welfare
    property string serverAddress: "" ///< What enrolment starts with, from the command line or a scanned code.
    property string enrolmentCode: ""
    property bool still: false         ///< Nothing moves: for pictures, and for whoever cannot bear it.

    title: "Turndown"
    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 640
    visible: true
    color: Theme.surface

    SystemPalette { id: palette_ }

    Binding {
        target: Theme
        property: "dark"
        value: root.preferences.theme === "dark" || (root.preferences.theme === "auto" && palette_.window.hslLightness < 0.5)
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: root.preferences.hand === "left"
    }
    Binding {
        target: Theme
        property: "still"
        value: root.still
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Workspace {
        anchors.fill: parent
        visible: root.session.open
        session: root.session
        preferences: root.preferences
        sync: root.sync
        attention: root.attention
        taps: root.taps
        myRooms: root.myRooms
        floorRooms: root.floorRooms
        room: root.room
        calls: root.calls
        counts: root.counts
        damage: root.damage
        stock: root.stock
        order: root.order
        changes: root.changes
        observation: root.observation
        checks: root.checks
        inspection: root.inspection
        assign: root.assign
        conflicts: root.conflicts
        areas: root.areas
        area: root.area
        requests: root.requests
        roomRequests: root.roomRequests
        request: root.request
        welfareDue: root.welfareDue
        welfare: root.welfare
    }

    SignInPage {
        objectName: "sign-in"
        anchors.fill: parent
        visible: !root.session.open && !root.enrolment.needed
        session: root.session
        preferences: root.preferences
        sync: root.sync
    }

    EnrolPage {
        objectName: "enrolment"
        anchors.fill: parent
        visible: root.enrolment.needed
        enrolment: root.enrolment
        preferences: root.preferences
        address: root.serverAddress
        code: root.enrolmentCode
    }
}
