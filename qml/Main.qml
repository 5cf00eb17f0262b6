pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Window
import Turndown
import Turndown.Models

/** The tablet's window: enrolment first, then whoever is signed in, behind the PIN. */
ApplicationWindow {
    id: root

    required property ScreenModels models
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
        value: root.models.preferences.theme === "dark" || (root.models.preferences.theme === "auto" && palette_.window.hslLightness < 0.5)
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: root.models.preferences.hand === "left"
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
        visible: root.models.session.open
        models: root.models
    }

    SignInPage {
        objectName: "sign-in"
        anchors.fill: parent
        visible: !root.models.session.open && !root.models.enrolment.needed
        session: root.models.session
        preferences: root.models.preferences
        sync: root.models.sync
    }

    EnrolPage {
        objectName: "enrolment"
        anchors.fill: parent
        visible: root.models.enrolment.needed
        enrolment: root.models.enrolment
        preferences: root.models.preferences
        address: root.serverAddress
        code: root.enrolmentCode
    }
}
