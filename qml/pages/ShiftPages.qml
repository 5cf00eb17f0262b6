pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Turndown
import Turndown.Models

/** The pages of what passes from person to person and from shift to shift. */
Item {
    id: root

    required property StackView pages
    required property ScreenModels models

    readonly property Component list: handoverPage

    visible: false

    Component {
        id: handoverPage

        HandoverPage {
            notices: root.models.notices
            handovers: root.models.handovers
            custody: root.models.custody
            report: root.models.dayReport
            onPassAsked: asset => root.pages.push(passPage, { asset: asset })
            onHandOverAsked: {
                root.models.handover.open()
                root.pages.push(shiftEndPage)
            }
        }
    }
    Component {
        id: shiftEndPage

        ShiftEndPage {
            form: root.models.handover
            onBack: root.pages.pop()
            onSent: root.pages.pop()
        }
    }
    Component {
        id: passPage

        HandOnPage {
            property string asset

            people: root.models.session.people
            anyone: false
            onBack: root.pages.pop()
            onChosen: staff => {
                root.models.custody.passTo(asset, staff)
                root.pages.pop()
            }
        }
    }
}
