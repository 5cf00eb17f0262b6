pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of what places ask the store for and have counted, and of the minibars' round. */
Item {
    id: root

    required property StackView pages
    required property ScreenModels models

    function openStore() {
        root.pages.push(storePage)
    }

    function openMinibars() {
        root.pages.push(minibarsPage)
    }

    function ask(place: string) {
        root.models.requisition.open(place)
        root.pages.push(requisitionPage)
    }

    function refill(place: string) {
        root.models.requisition.openFetching(place)
        root.pages.push(requisitionPage)
    }

    visible: false

    Component {
        id: storePage

        StorePage {
            requisitions: root.models.requisitions
            sheets: root.models.countSheets
            place: root.models.session.mayLead || root.models.session.mayStore ? root.models.stock.place : ""
            onBack: root.pages.pop()
            onSheetOpened: sheet => {
                root.models.countSheet.open(sheet)
                root.pages.push(countSheetPage)
            }
        }
    }
    Component {
        id: minibarsPage

        MinibarsPage {
            minibars: root.models.minibars
            onBack: root.pages.pop()
        }
    }
    Component {
        id: requisitionPage

        RequisitionPage {
            form: root.models.requisition
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: countSheetPage

        CountSheetPage {
            form: root.models.countSheet
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
}
