pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Turndown
import Turndown.Models

/** What lies in a floor's pantry against what should; a tap opens an item to use, restock or count it. */
Item {
    id: root

    required property StockScreen stock
    required property Session session
    required property int waiting ///< How many requisitions and count sheets are open.
    required property int minibars ///< How many are to be refilled.
    required property bool wide

    signal opened(string item)
    signal storeAsked
    signal minibarsAsked
    signal requisitionAsked
    signal refillAsked

    readonly property int footerHeight: footer.height + Theme.gap
    readonly property bool asksStore: session.mayLead || session.mayStore
    readonly property var places: stock.places

    /** A place, and how many of its items are below their par. */
    function inWords(place: string): string {
        const low = root.stock.lowAt[place] ?? 0
        return low > 0 ? qsTr("%1 · %2 low").arg(Words.place(place)).arg(low) : Words.place(place)
    }

    PageTop {
        id: top

        PlaceBar {
            places: root.places
            words: root.places.reduce((all, place) => Object.assign(all, { [place]: root.inWords(place) }), {})
            current: root.stock.place
            Layout.fillWidth: true
            onChosen: place => root.stock.place = place
        }
        BodyText {
            quiet: root.stock.low === 0
            visible: root.stock.items.count > 0
            text: root.stock.low === 0 ? qsTr("Everything is at its par.") : qsTr("%n items are below par.", "", root.stock.low)
            font.weight: root.stock.low === 0 ? Font.Normal : Theme.heavy
            Layout.leftMargin: Theme.gap
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / 340))

        objectName: "stock-items"
        anchors { top: top.bottom; bottom: footer.top; left: parent.left; right: parent.right; leftMargin: Theme.gapWide; rightMargin: Theme.gapWide }
        cellWidth: Math.floor(width / columns)
        cellHeight: 128
        clip: true
        model: root.stock.items
        bottomMargin: 96
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true // A card costs several milliseconds to make and a third of that to fill anew.
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Stock")

        delegate: Item {
            id: cell

            required property string key
            required property string name
            required property string unit
            required property string counted
            required property int level
            required property int par
            required property bool pending
            required property bool disputed

            required property int index

            visible: index >= 0 // One that waits to be used again is not there, for the keyboard either.
            width: grid.cellWidth
            height: grid.cellHeight

            StockCard {
                anchors { fill: parent; margins: 6 }
                objectName: "stock-" + cell.key
                name: cell.name
                unit: cell.unit
                counted: cell.counted
                level: cell.level
                par: cell.par
                pending: cell.pending
                disputed: cell.disputed
                onOpened: root.opened(cell.key)
            }
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(420, parent.width)
            visible: root.stock.items.count === 0
            glyph: "stock"
            title: qsTr("No stock is kept here yet")
            detail: qsTr("It appears with the first item that is used, counted or restocked.")
        }
    }

    PageFooter {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        ActionButton {
            objectName: "open-store"
            text: root.waiting > 0 ? qsTr("Requisitions and counts: %1").arg(root.waiting) : qsTr("Requisitions and counts")
            implicitHeight: 72
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.storeAsked()
        }
        ActionButton {
            objectName: "open-minibars"
            visible: root.minibars > 0
            glyph: "minibar-appliance"
            text: qsTr("Minibars: %1").arg(root.minibars)
            implicitHeight: 72
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.minibarsAsked()
        }
        ActionButton {
            objectName: "refill"
            visible: root.stock.asks && root.stock.low > 0
            glyph: "stock"
            text: qsTr("Refill")
            implicitHeight: 72
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.refillAsked()
        }
        ActionButton {
            objectName: "ask-store"
            visible: root.asksStore && root.stock.asks
            glyph: "plus"
            text: qsTr("Ask the store")
            implicitHeight: 72
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onClicked: root.requisitionAsked()
        }
    }
}
