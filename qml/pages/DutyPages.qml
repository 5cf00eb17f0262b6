pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of what people do besides their rooms' day: public areas, requests, asking after guests, touch-ups. */
Item {
    id: root

    required property StackView pages
    required property Session session
    required property Preferences preferences
    required property RoomOrder order
    required property RoomScreen room
    required property AreaScreen area
    required property RequestList requests
    required property RequestForm request
    required property WelfareForm welfare

    function openArea(area: string) {
        root.area.area = area
        root.pages.push(areaPage)
    }

    function takeAreaStep(area: string, step: string) {
        if (step === "finish") {
            root.openArea(area) // Its checklist comes first.
        } else if (step === "inspect") {
            root.area.pass(area)
        } else {
            root.area.start(area)
        }
    }

    /** From a room; empty: from the list. */
    function openRequest(room: string) {
        root.request.open(room)
        root.pages.push(requestPage)
    }

    function handOn(request: string) {
        root.pages.push(handOnPage, { request: request })
    }

    function askAfterGuest(room: string) {
        root.welfare.open(room)
        root.pages.push(welfarePage)
    }

    function askTouchUp() {
        root.pages.push(touchUpPage)
    }

    visible: false

    Component {
        id: requestPage

        RequestPage {
            form: root.request
            people: root.session.people
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: handOnPage

        HandOnPage {
            property string request

            people: root.session.people
            onBack: root.pages.pop()
            onChosen: staff => {
                root.requests.assign(request, staff)
                root.pages.pop()
            }
        }
    }
    Component {
        id: welfarePage

        WelfarePage {
            form: root.welfare
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: touchUpPage

        TouchUpPage {
            room: root.room
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: areaPage

        AreaPage {
            area: root.area
            order: root.order
            preferences: root.preferences
            onBack: root.pages.pop()
            onFailAsked: root.pages.push(areaFailPage)
        }
    }
    Component {
        id: areaFailPage

        AreaFailPage {
            area: root.area
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
}
