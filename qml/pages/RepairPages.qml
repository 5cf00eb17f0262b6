pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of repairs: the list, one of them, its end, and what is said about it. */
Item {
    id: root

    required property StackView pages
    required property ScreenModels models

    readonly property Component list: repairsPage

    signal photoAsked(string source)
    signal pictureAsked ///< One of this tablet's, of the repair.
    signal roomAsked(string room)

    function open(order: string) {
        root.models.repair.order = order
        root.pages.push(repairPage)
    }

    function say(step: string) {
        root.pages.push(sayPage, { step: step })
    }

    visible: false

    Component {
        id: repairsPage

        RepairsPage {
            repairs: root.models.repairs
            onOpened: order => root.open(order)
            onAcceptTapped: order => {
                root.models.repair.order = order
                root.models.repair.accept()
            }
        }
    }
    Component {
        id: repairPage

        RepairPage {
            repair: root.models.repair
            onBack: root.pages.pop()
            onDoneAsked: root.pages.push(donePage)
            onSayAsked: step => root.say(step)
            onRoomAsked: room => root.roomAsked(room)
            onPhotoOpened: source => root.photoAsked(source)
        }
    }
    Component {
        id: donePage

        RepairDonePage {
            repair: root.models.repair
            photos: root.models.photos
            onBack: root.pages.pop()
            onSent: root.pages.pop()
            onPhotoOpened: source => root.photoAsked(source)
            onPicturesAsked: root.pictureAsked()
        }
    }
    Component {
        id: sayPage

        RepairSayPage {
            repair: root.models.repair
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
}
