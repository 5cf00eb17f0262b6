import QtQuick
import QtQuick.Layouts
import Turndown

/** For how long nobody has seen the guest who keeps everyone out, how they were found last, and asking after them. */
Rectangle {
    id: root

    required property var facts

    signal asked

    readonly property bool due: facts.welfare ?? false
    readonly property string tone: due ? "attention" : "neutral"
    readonly property string last: facts.welfareResult
        ? qsTr("Last asked: %1 · %2, %3").arg(CareWords.welfare(facts.welfareResult)).arg(facts.welfareBy).arg(facts.welfareAt) : ""

    implicitHeight: line.implicitHeight + 24
    radius: Theme.radius
    color: Theme.wash(tone)
    Accessible.role: due ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        id: line

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.gapWide; rightMargin: 12; topMargin: 12 }
        spacing: 12

        Glyph {
            name: root.due ? "attention" : "clock"
            size: 32
            colour: Theme.toneInk(root.tone)
        }
        Column { // A layout within a layout lays out words that wrap for ever.
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // Whatever the button leaves.
            spacing: 2

            BodyText {
                id: words

                text: CareWords.unseen(root.facts.unseenMinutes ?? 0, root.facts.unseenDays ?? 0, root.facts.unseenAt ?? "")
                font.weight: Theme.heavy
                color: Theme.toneInk(root.tone)
                width: parent.width
            }
            BodyText {
                visible: text !== ""
                text: root.last
                color: Theme.toneInk(root.tone)
                width: parent.width
            }
            BodyText {
                objectName: "welfare-said"
                visible: text !== ""
                text: root.facts.welfareWords ? qsTr("“%1”").arg(root.facts.welfareWords) : ""
                color: Theme.toneInk(root.tone)
                Layout.fillWidth: true
            }
        }
        ActionButton {
            objectName: "ask-after-guest"
            visible: root.facts.mayAskAfterGuest ?? false
            text: qsTr("Ask after the guest")
            implicitHeight: Theme.mainTarget
            implicitWidth: 200
            onClicked: root.asked()
        }
    }
}
