pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/**
 * One line of a check: in order, not in order, or not there to be looked at; and what is wrong, by code or in own words,
 * and in a photo. Beside it, how it should look.
 */
Card {
    id: root

    required property string name
    required property string result
    required property string reason
    required property string words
    property var photos: []        ///< None or one.
    property string standard: ""   ///< How it should look; empty: the hotel has no picture of it.
    property RowModel latest: null ///< What the tablet's camera took.
    property string trouble: ""

    signal judged(string result)
    signal reasonChosen(string code)
    signal wordsWritten(string words)
    signal photoOpened(string source)
    signal photoAdded(string file)
    signal photoRemoved
    signal picturesAsked

    readonly property bool wrong: result === "fail"

    implicitHeight: column.implicitHeight + 24
    border.color: wrong ? Theme.toneInk("attention") : Theme.line
    border.width: wrong ? 2 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: CheckWords.line(name)

    component Verdict: ChoiceTile {
        implicitHeight: 64
        implicitWidth: Math.max(96, implicitContentWidth + 56)
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12; leftMargin: 20 }
        spacing: 12

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            PhotoThumb {
                objectName: "standard"
                visible: root.standard !== ""
                implicitWidth: 80
                implicitHeight: 80
                source: root.standard
                text: qsTr("%1: how it should look").arg(CheckWords.line(root.name))
                onClicked: root.photoOpened(source)
            }
            TitleText {
                text: CheckWords.line(root.name)
                Layout.fillWidth: true
            }
            Verdict {
                objectName: "pass"
                text: qsTr("In order")
                chosen: root.result === "pass"
                Accessible.name: qsTr("%1: in order").arg(CheckWords.line(root.name))
                onClicked: root.judged("pass")
            }
            Verdict {
                objectName: "fail"
                text: qsTr("Not in order")
                chosen: root.wrong
                Accessible.name: qsTr("%1: not in order").arg(CheckWords.line(root.name))
                onClicked: root.judged("fail")
            }
            Verdict {
                objectName: "na"
                text: qsTr("Not there")
                chosen: root.result === "na"
                Accessible.name: qsTr("%1: not there").arg(CheckWords.line(root.name))
                onClicked: root.judged("na")
            }
        }
        Flow {
            visible: root.wrong
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: CheckWords.reasons

                ChoiceTile {
                    required property string modelData

                    objectName: "reason-" + modelData
                    implicitHeight: 56
                    implicitWidth: implicitContentWidth + 64
                    text: CheckWords.reason(modelData)
                    chosen: root.words === "" && root.reason === modelData
                    onClicked: root.reasonChosen(modelData)
                }
            }
        }
        TextEntry {
            objectName: "reason-words"
            visible: root.wrong
            placeholderText: qsTr("Or in your own words")
            text: root.words
            Layout.fillWidth: true
            onTextEdited: root.wordsWritten(text)
        }
        PhotoStrip {
            visible: latest !== null
            photos: root.photos
            latest: root.wrong ? root.latest : null
            trouble: root.trouble
            most: 1
            Layout.fillWidth: true
            onOpened: source => root.photoOpened(source)
            onAdded: file => root.photoAdded(file)
            onRemoved: root.photoRemoved()
            onMoreAsked: root.picturesAsked()
        }
    }
}
