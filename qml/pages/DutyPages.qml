pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of what people do besides their rooms' day: public areas, requests, asking after guests, touch-ups. */
Item {
    id: root

    required property StackView pages
    required property ScreenModels models

    readonly property Component requests: requestsPage
    readonly property Component things: foundPage

    signal photoAsked(string source)
    signal roomAsked(string room)
    signal foundPictureAsked ///< One of this tablet's, for something found.
    signal pictureAsked(string line) ///< One of this tablet's, for a line that an area failed.

    function openArea(area: string) {
        root.models.area.area = area
        root.pages.push(areaPage)
    }

    function takeAreaStep(area: string, step: string) {
        if (step === "finish") {
            root.openArea(area) // Its checklist comes first.
        } else if (step === "inspect") {
            root.models.area.pass(area)
        } else {
            root.models.area.start(area)
        }
    }

    /** From a room; empty: from the list. */
    function openRequest(room: string) {
        root.models.request.open(room)
        root.pages.push(requestPage)
    }

    /** In a room; empty: where is asked. */
    function reportFound(room: string) {
        root.models.foundItem.open(room)
        root.pages.push(foundItemPage)
    }

    function lend(room: string) {
        root.models.loan.open(room)
        root.pages.push(lendPage)
    }

    function handFoundTo(item: string) {
        root.pages.push(handFoundPage, { item: item })
    }

    function handOn(request: string) {
        root.pages.push(handOnPage, { request: request })
    }

    function askAfterGuest(room: string) {
        root.models.welfare.open(room)
        root.pages.push(welfarePage)
    }

    function askTouchUp() {
        root.pages.push(touchUpPage)
    }

    visible: false

    Component {
        id: requestsPage

        RequestsPage {
            requests: root.models.requests
            mayLead: root.models.session.mayLead
            onOpened: number => root.roomAsked(number)
            onNewAsked: root.openRequest("")
            onAssignAsked: request => root.handOn(request)
        }
    }
    Component {
        id: foundPage

        FoundPage {
            found: root.models.found
            loans: root.models.loans
            onNewAsked: root.reportFound("")
            onHandToAsked: item => root.handFoundTo(item)
        }
    }
    Component {
        id: requestPage

        RequestPage {
            form: root.models.request
            people: root.models.session.people
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: handOnPage

        HandOnPage {
            property string request

            people: root.models.session.people
            onBack: root.pages.pop()
            onChosen: staff => {
                root.models.requests.assign(request, staff)
                root.pages.pop()
            }
        }
    }
    Component {
        id: foundItemPage

        FoundItemPage {
            form: root.models.foundItem
            photos: root.models.photos
            onPhotoOpened: source => root.photoAsked(source)
            onPicturesAsked: root.foundPictureAsked()
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: lendPage

        LendPage {
            form: root.models.loan
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: handFoundPage

        HandOnPage {
            property string item

            people: root.models.session.people
            anyone: false
            onBack: root.pages.pop()
            onChosen: staff => {
                root.models.found.handTo(item, staff)
                root.pages.pop()
            }
        }
    }
    Component {
        id: welfarePage

        WelfarePage {
            form: root.models.welfare
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: touchUpPage

        TouchUpPage {
            room: root.models.room
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: areaPage

        AreaPage {
            area: root.models.area
            order: root.models.order
            preferences: root.models.preferences
            onBack: root.pages.pop()
            onFailAsked: root.pages.push(areaFailPage)
            onPhotoOpened: source => root.photoAsked(source)
        }
    }
    Component {
        id: areaFailPage

        AreaFailPage {
            area: root.models.area
            photos: root.models.photos
            onPhotoOpened: source => root.photoAsked(source)
            onPicturesAsked: line => root.pictureAsked(line)
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
}
