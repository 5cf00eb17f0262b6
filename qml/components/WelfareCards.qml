pragma ComponentBehavior: Bound

import QtQuick
import Turndown
import Turndown.Models

/** The guests whom somebody must ask after, one card each; nothing where there are none. */
Column {
    id: root

    required property WelfareList welfare

    signal opened(string room)
    signal asked(string room)

    spacing: 12
    bottomPadding: welfare.count > 0 ? 12 : 0

    Repeater {
        model: root.welfare

        WelfareCard {
            objectName: "welfare-of-" + key
            width: root.width
            onOpened: root.opened(key)
            onAsked: root.asked(key)
        }
    }
}
