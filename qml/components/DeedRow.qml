pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown

/** One thing somebody did: what, about what, who and when; and, where it matters, what became of it. */
RowLayout {
    id: root

    required property string kind
    required property string who
    required property string when
    property string about: ""
    property string outcome: "applied"
    property string reason: ""
    property bool pending: false

    spacing: Theme.gapWide

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 40
        implicitHeight: 40
        radius: 20
        color: Theme.wash(root.outcome === "applied" ? "neutral" : "attention")

        Glyph {
            anchors.centerIn: parent
            name: root.outcome === "applied" ? DeedWords.glyph(root.kind) : "attention"
            size: 22
            colour: Theme.toneInk(root.outcome === "applied" ? "neutral" : "attention")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            text: root.about === "" ? DeedWords.deed(root.kind) : qsTr("%1 · %2").arg(Words.place(root.about)).arg(DeedWords.deed(root.kind))
            font.weight: Theme.heavy
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: root.outcome === "applied" ? Words.author(root.who)
                : qsTr("%1 · %2").arg(Words.author(root.who)).arg(DeedWords.outcome(root.outcome))
            Layout.fillWidth: true
        }
    }
    Glyph {
        visible: root.pending
        name: "waiting"
        size: 22
        colour: Theme.toneInk("cleaning")
    }
    BodyText {
        visible: root.pending
        text: qsTr("not yet at the server")
        color: Theme.toneInk("cleaning")
        horizontalAlignment: Text.AlignRight
        Layout.maximumWidth: 120
    }
    BodyText {
        quiet: true
        text: root.when
        Layout.alignment: Qt.AlignVCenter
    }
}
